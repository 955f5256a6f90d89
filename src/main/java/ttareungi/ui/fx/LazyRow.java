package ttareungi.ui.fx;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One row of a long list: its value is null until the database has answered. FX thread. */
public final class LazyRow<R> {
  private final int index;
  private final ReadOnlyObjectWrapper<@Nullable R> value = new ReadOnlyObjectWrapper<>();

  LazyRow(int index) {
    this.index = index;
  }

  public int index() {
    return index;
  }

  public @Nullable R get() {
    return value.get();
  }

  public ReadOnlyObjectProperty<@Nullable R> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** A row that is as it was is no news: its cells stay as they are. */
  void set(@Nullable R next) {
    if (!Objects.equals(next, value.get())) {
      value.set(next);
    }
  }
}
