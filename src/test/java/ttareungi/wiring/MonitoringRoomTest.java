package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** The page of monitoring stands in its window; where that is too low, all of it is in reach. */
class MonitoringRoomTest extends FxTest {
  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.settle();
    admin = AdminStage.over(house);
    admin.click("#nav-monitoring");
    admin.awaitShown("#check-DISK");
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyCardIsWholeWithoutScrolling(Language language) {
    sized(1_440, 900, language);
    standsWhole("#monitoring-backups");
    standsWhole("#monitoring-checks");
    assertThat(within("#backups-table", "#monitoring-backups")).isTrue();
    assertThat(within("#backups-table .sentence", "#backups-table")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void inALowWindowThePageIsScrolledToItsEnd(Language language) {
    sized(1_200, 760, language);
    assertThat(onFx(() -> admin.node("#monitoring").lookupAll(".scroll-pane")))
        .isNotEmpty()
        .allSatisfy(scroll -> runFx(() -> ((ScrollPane) scroll).setVvalue(1)));
    admin.picture("monitoring-low-" + language.name().toLowerCase(Locale.ROOT));
    standsWhole("#monitoring-backups");
    standsWhole("#monitoring-checks");
    assertThat(within("#backups-table", "#monitoring-backups")).isTrue();
    assertThat(within("#backups-table .sentence", "#backups-table")).isTrue();
  }

  /** Above the status bar. */
  private void standsWhole(String id) {
    assertThat(inScene(id).getMaxY())
        .as("the end of %s", id)
        .isLessThanOrEqualTo(inScene(".status-bar-line").getMinY());
  }

  private boolean within(String inner, String outer) {
    var in = inScene(inner);
    var out = inScene(outer);
    return in.getMinY() >= out.getMinY() && in.getMaxY() <= out.getMaxY();
  }

  private void sized(double width, double height, Language language) {
    admin.size(width, height);
    runFx(() -> admin.messages.setLanguage(language));
    admin.await(() -> admin.stage.getScene().getHeight() == height);
    runFx(() -> {
      admin.stage.getScene().getRoot().applyCss();
      admin.stage.getScene().getRoot().layout();
    });
    admin.picture("monitoring-" + (int) width + "-" + language.name().toLowerCase(Locale.ROOT));
  }

  private Bounds inScene(String id) {
    return onFx(() -> admin.node(id).localToScene(admin.node(id).getLayoutBounds()));
  }
}
