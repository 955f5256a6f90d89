package ttareungi.ui.fx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
  private static final int SEEN = 3;

  private record Answer<R>(Query<R> query, Map<Integer, Slice<R>> pages) {}

  private final LazyList<R> list = new LazyList<>(this::look);
  private final ReadOnlyIntegerWrapper beginnings = new ReadOnlyIntegerWrapper();
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

  /**
   * The same once more: rows in sight are patched where they stand; those out of sight are
   * forgotten and read anew when they are looked at.
   */
  public void refresh() {
    var seen = fresh ? List.of(0) : nearest();
    kept.keySet().retainAll(seen);
    reads.request(seen);
  }

  /** What a table shows; the same list for ever, for a table forgets its order with its list. */
  public LazyList<R> list() {
    return list;
  }

  /** How often another filter or order has begun: a table goes back to its top then. */
  public ReadOnlyIntegerProperty beginningsProperty() {
    return beginnings.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  public long count() {
    return list.size();
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
    if (!kept.containsKey(number)) {
      reads.request(List.of(number));
    }
    return page(number).get(index % PAGE);
  }

  private List<LazyRow<R>> page(int number) {
    var page = kept.get(number);
    if (page == null) {
      page = empty(number);
      keep(number, page);
    }
    return page;
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

  /** The pages looked at last: they cover what any window shows. */
  private Collection<Integer> nearest() {
    var numbers = new ArrayList<>(kept.keySet());
    return numbers.isEmpty()
        ? List.of(0)
        : List.copyOf(numbers.subList(Math.max(0, numbers.size() - SEEN), numbers.size()));
  }

  private Answer<R> read(Set<Integer> numbers) {
    var asked = query;
    var pages = new HashMap<Integer, Slice<R>>();
    numbers.forEach(number -> pages.put(number, asked.read((long) number * PAGE, PAGE)));
    return new Answer<>(asked, pages);
  }

  private void answer(Answer<R> answer) {
    if (!answer.query().equals(query) || (fresh && !answer.pages().containsKey(0))) {
      return; // asked before the filter changed: the next answer is on its way
    }
    long count = answer.pages().values().stream().mapToLong(Slice::count).max().orElse(0);
    boolean began = fresh;
    if (began) {
      fresh = false;
      kept.keySet().retainAll(answer.pages().keySet());
      answer.pages().keySet().forEach(this::page);
    } else {
      forgetOthers(answer.pages().keySet(), count);
    }
    kept.keySet().removeIf(number -> (long) number * PAGE >= Math.max(count, 1));
    answer.pages().forEach((number, slice) -> patch(number, slice.rows()));
    list.resize((int) Math.min(count, Integer.MAX_VALUE));
    stage.set(count == 0 ? Stage.EMPTY : Stage.READY);
    if (began) {
      beginnings.set(beginnings.get() + 1);
    }
  }

  /** Where the list grew or shrank, pages not read just now may have moved. */
  private void forgetOthers(Set<Integer> read, long count) {
    if (count != list.size()) {
      kept.keySet().retainAll(read);
    }
  }

  /** Of a page that was forgotten meanwhile the answer is too old. */
  private void patch(int number, List<R> rows) {
    var page = kept.get(number);
    if (page != null) {
      for (int i = 0; i < PAGE; i++) {
        page.get(i).set(i < rows.size() ? rows.get(i) : null);
      }
    }
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }
}
