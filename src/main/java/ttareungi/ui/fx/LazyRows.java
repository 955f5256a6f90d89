package ttareungi.ui.fx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of any size: pages come from the database when they are looked at, and only
 * those looked at lately are in memory. FX thread; reads are made elsewhere, one at a time.
 */
public final class LazyRows<R> {
  /** What the list can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    EMPTY,
    FAILED
  }

  /** One look at a list: how long it is now, and some of its rows. */
  public record Slice<R>(long count, List<R> rows) {
    public Slice {
      rows = List.copyOf(rows);
    }
  }

  /** A filter with an order: asked off the FX thread, waits for the disk. */
  @FunctionalInterface
  public interface Query<R> {
    Slice<R> read(long offset, int most);
  }

  static final int PAGE = 64;
  private static final int PAGES_KEPT = 24;

  private record Answer<R>(Query<R> query, Map<Integer, Slice<R>> pages) {}

  private final ReadOnlyObjectWrapper<LazyList<R>> list =
      new ReadOnlyObjectWrapper<>(new LazyList<>(this::look));
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<String> faultCode = new ReadOnlyObjectWrapper<>("");
  private final LinkedHashMap<Integer, List<LazyRow<R>>> kept = new LinkedHashMap<>(16, 1, true);
  private final OneAtATime<Integer, Answer<R>> reads;
  private volatile Query<R> query;
  private boolean fresh = true;

  /** Reads nothing until {@link #refresh} or {@link #show}. */
  public LazyRows(Query<R> first) {
    query = first;
    reads = new OneAtATime<Integer, Answer<R>>(this::read, this::answer).orElse(this::failed);
  }

  /** Another filter or order, from its beginning; what is shown stays until it is there. */
  public void show(Query<R> next) {
    query = next;
    fresh = true;
    reads.request(List.of(0));
  }

  /** The same once more: rows that changed are patched where they stand. */
  public void refresh() {
    reads.request(fresh ? List.of(0) : nearest());
  }

  /** What a table shows; another list after {@link #show}. */
  public ReadOnlyObjectProperty<LazyList<R>> listProperty() {
    return list.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  public long count() {
    return list.get().size();
  }

  /** The rows that are in memory, in their order. */
  public List<R> loaded() {
    var rows = new ArrayList<R>();
    new TreeMap<>(kept).values().forEach(page -> page.forEach(row -> add(rows, row)));
    return rows;
  }

  private static <R> void add(List<R> rows, LazyRow<R> row) {
    var value = row.get();
    if (value != null) {
      rows.add(value);
    }
  }

  private LazyRow<R> look(int index) {
    int number = index / PAGE;
    var page = kept.get(number);
    if (page == null) {
      page = empty(number);
      keep(number, page);
      reads.request(List.of(number));
    }
    return page.get(index % PAGE);
  }

  private void keep(int number, List<LazyRow<R>> page) {
    kept.put(number, page);
    while (kept.size() > PAGES_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private static <R> List<LazyRow<R>> empty(int number) {
    var page = new ArrayList<LazyRow<R>>(PAGE);
    for (int i = 0; i < PAGE; i++) {
      page.add(new LazyRow<>(number * PAGE + i));
    }
    return page;
  }

  /** The pages looked at last: two cover what any window shows. */
  private Collection<Integer> nearest() {
    var numbers = new ArrayList<>(kept.keySet());
    return numbers.isEmpty()
        ? List.of(0)
        : numbers.subList(Math.max(0, numbers.size() - 2), numbers.size());
  }

  private Answer<R> read(Set<Integer> numbers) {
    var asked = query;
    var pages = new HashMap<Integer, Slice<R>>();
    numbers.forEach(number -> pages.put(number, asked.read((long) number * PAGE, PAGE)));
    return new Answer<>(asked, pages);
  }

  private void answer(Answer<R> answer) {
    if (!answer.query().equals(query)) {
      return; // asked before the filter changed: the next answer is on its way
    }
    long count = answer.pages().values().stream().mapToLong(Slice::count).max().orElse(0);
    if (fresh) {
      fresh = false;
      kept.clear();
      list.set(new LazyList<>(this::look));
    } else {
      forgetOthers(answer.pages().keySet(), count);
    }
    answer.pages().forEach((number, slice) -> patch(number, slice.rows()));
    list.get().resize((int) Math.min(count, Integer.MAX_VALUE));
    stage.set(count == 0 ? Stage.EMPTY : Stage.READY);
  }

  /** Where the list grew or shrank, pages not read just now may have moved. */
  private void forgetOthers(Set<Integer> read, long count) {
    if (count != list.get().size()) {
      kept.keySet().retainAll(read);
    }
  }

  private void patch(int number, List<R> rows) {
    var page = kept.get(number);
    if (page == null) {
      page = empty(number);
      keep(number, page);
    }
    for (int i = 0; i < PAGE; i++) {
      set(page.get(i), i < rows.size() ? rows.get(i) : null);
    }
  }

  private static <R> void set(LazyRow<R> row, @Nullable R value) {
    row.set(value);
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }
}
