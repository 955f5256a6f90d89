package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** A number that is cut is another number: none is, however wide the window. */
class BoardWidthTest extends FxTest {
  private static final long LONG_BIKE = 99_999_999;
  private static final long LONG_RIDER = 999_999;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(LONG_BIKE);
    house.register(2);
    house.buy(LONG_RIDER, 5_000);
    house.buy(10, 5_000);
    house.reserve(LONG_RIDER, LONG_BIKE);
    house.reserve(10, 2);
    house.settle();
    admin = AdminStage.over(house);
    admin.await(() -> admin.dashboard().rows().size() == 2);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @ParameterizedTest
  @CsvSource({"1200, 760", "1280, 800", "1366, 768", "1400, 800", "1440, 900", "1920, 1080"})
  void noNumberIsCut(double width, double height) {
    admin.size(width, height);
    for (var language : Language.values()) {
      runFx(() -> admin.messages.setLanguage(language));
      admin.await(() -> cells().size() >= 12);
      admin.picture("board-" + (int) width + "-" + language.name().toLowerCase(Locale.ROOT));
      assertThat(onFx(this::cut)).isEmpty();
      assertThat(onFx(this::beyond)).as("columns beyond the table's edge").isLessThanOrEqualTo(0);
    }
  }

  private List<TableCell<?, ?>> cells() {
    return admin.node("#board").lookupAll(".table-cell").stream()
        .<TableCell<?, ?>>map(TableCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .toList();
  }

  /** What is shown of a text that did not fit. A station's name may be cut, no number may. */
  private List<String> cut() {
    var numbers = Set.of(0, 1, 2, 4, 5, 6);
    return cells().stream()
        .filter(cell -> numbers.contains(cell.getTableView().getColumns().indexOf(column(cell))))
        .filter(cell -> !String.valueOf(cell.getText()).isEmpty())
        .flatMap(cell ->
            cell.lookupAll(".text").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .filter(text -> text.endsWith("...") || text.endsWith("…")))
        .toList();
  }

  private static Object column(TableCell<?, ?> cell) {
    return cell.getTableColumn();
  }

  private double beyond() {
    var board = (TableView<?>) admin.node("#board");
    double columns = board.getColumns().stream().mapToDouble(column -> column.getWidth()).sum();
    return columns - board.getWidth();
  }
}
