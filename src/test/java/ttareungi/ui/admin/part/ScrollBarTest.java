package ttareungi.ui.admin.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/** However long a list is, a hand can grab its scroll bar, which stays as thin as it was. */
class ScrollBarTest extends FxTest {
  private static final int MANY = 100_000;
  private static final int WIDE = 5_000;
  private static final double GRABBED = 24;
  private static final double THIN = 8.5;

  @ParameterizedTest
  @EnumSource
  void theThumbOfALongTableIsLongEnoughForAHand(Theme theme) {
    var table = table(theme);
    var tall = bar(table, Orientation.VERTICAL);
    assertThat(onFx(() -> thumb(tall).getHeight())).isBetween(GRABBED, 2 * GRABBED);
    assertThat(onFx(() -> thumb(tall).getWidth())).isLessThanOrEqualTo(THIN);
    assertThat(onFx(tall::getWidth)).isLessThanOrEqualTo(THIN);
    var wide = bar(table, Orientation.HORIZONTAL);
    assertThat(onFx(() -> thumb(wide).getWidth())).isBetween(GRABBED, 2 * GRABBED);
    assertThat(onFx(wide::getHeight)).isLessThanOrEqualTo(THIN);
  }

  /** The thumb reaches both ends of the bar. */
  @ParameterizedTest
  @EnumSource
  void theThumbGoesFromEndToEnd(Theme theme) {
    var table = table(theme);
    var bar = bar(table, Orientation.VERTICAL);
    assertThat(onFx(() -> thumb(bar).getMinY())).isLessThan(2);
    runFx(() -> {
      table.scrollTo(MANY - 1);
      table.layout();
      bar.layout();
    });
    assertThat(onFx(() -> bar.getHeight() - thumb(bar).getMaxY())).isLessThan(2);
  }

  private static Bounds thumb(ScrollBar bar) {
    return bar.lookup(".thumb").getBoundsInParent();
  }

  private static ScrollBar bar(TableView<Integer> table, Orientation along) {
    return onFx(() ->
        table.lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(bar -> bar.getOrientation() == along)
            .findFirst()
            .orElseThrow());
  }

  private static TableView<Integer> table(Theme theme) {
    return onFx(() -> {
      var table = new TableView<Integer>();
      table.getItems().setAll(IntStream.range(0, MANY).boxed().toList());
      for (int width = 0; width < MANY; width += WIDE) {
        var column = new TableColumn<Integer, Integer>();
        column.setPrefWidth(WIDE);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(column);
      }
      var scene = new Scene(table, 800, 600);
      new ThemeSwitch(Face.ADMIN, theme).register(scene);
      table.applyCss();
      table.layout();
      return table;
    });
  }
}
