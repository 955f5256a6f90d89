package ttareungi.ui.fx;

import java.util.AbstractList;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/** As long as the list in the database; a row is made when somebody looks. FX thread. */
public final class LazyList<R> extends ObservableListBase<LazyRow<R>> {
  private final IntFunction<LazyRow<R>> look;
  private int size;

  LazyList(IntFunction<LazyRow<R>> look) {
    this.look = look;
  }

  @Override
  public LazyRow<R> get(int index) {
    return look.apply(index);
  }

  @Override
  public int size() {
    return size;
  }

  void resize(int next) {
    int before = size;
    if (next == before) {
      return;
    }
    beginChange();
    size = next;
    if (next > before) {
      nextAdd(before, next);
    } else {
      nextRemove(next, new Gone<>(next, before - next));
    }
    endChange();
  }

  /** What fell off the end, without reading it for that. */
  private static final class Gone<R> extends AbstractList<LazyRow<R>> {
    private final int from;
    private final int count;

    Gone(int from, int count) {
      this.from = from;
      this.count = count;
    }

    @Override
    public LazyRow<R> get(int index) {
      return new LazyRow<>(from + index);
    }

    @Override
    public int size() {
      return count;
    }
  }
}
