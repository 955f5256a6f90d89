package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleConsumer;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The demo data, loaded from the window. */
class AdminDemoTest extends FxTest {
  @TempDir Path data;

  @Test
  void showsHowFarItIsUntilItIsIn() {
    var half = new CountDownLatch(1);
    try (var house = TestHouse.at(data);
        var admin =
            new AdminStage(
                house.house(), station -> {}, (opened, told) -> load(house, told, half))) {
      admin.click("#load-demo");
      admin.await(() -> bar(admin).getProgress() == 0.5);
      admin.await(() -> admin.dashboard().hasStationsProperty().get());
      assertThat(admin.node("#load-demo").isDisabled()).isTrue();
      assertThat(onFx(() -> bar(admin).isVisible() && shown(admin))).isTrue();
      admin.picture("dashboard-demo-loading");
      runFx(() -> admin.messages.setLanguage(Language.EN));
      runFx(() -> admin.themes.setTheme(Theme.DARK));
      admin.picture("dashboard-demo-loading-dark-en");
      half.countDown();
      admin.await(() -> !shown(admin));
      admin.await(() -> admin.find(".toast.success") != null);
    }
  }

  /** As the demo does: stations stand long before the days are told. */
  private static void load(TestHouse house, DoubleConsumer told, CountDownLatch half) {
    house.does(new OpenStation(TestHouse.id(), Actors.operator("demo"), 101, "S", null, 5));
    told.accept(0.25);
    told.accept(0.5);
    try {
      half.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    told.accept(1);
  }

  private static ProgressBar bar(AdminStage admin) {
    return (ProgressBar) admin.node("#demo-progress");
  }

  private static boolean shown(AdminStage admin) {
    return admin.node(".welcome").isVisible();
  }
}
