package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.monitoring.Latency;
import ttareungi.ui.FxTest;

/** The first commits after a start are slow, and no reason to warn; a hundred are. */
class FewCommitsTest extends FxTest {
  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
  private static final Duration SLOW = Duration.ofSeconds(3);

  @TempDir Path data;

  @Test
  void areSaidAndNotWarnedOf() {
    try (var house = TestHouse.withStation(data).settle();
        var admin = AdminStage.over(house)) {
      commit(house, 5);
      admin.click("#nav-monitoring");
      admin.awaitShown("#check-COMMITS");
      admin.await(() -> figures(admin).contains("p95 3,"));
      admin.picture("a10-monitoring-few");
      assertThat(isFailing(admin)).isFalse();
      assertThat(onFx(() -> admin.node("#remedy-COMMITS").getParent().getParent().isVisible()))
          .isFalse();
      admin.await(() -> figures(admin).contains(made(house) + "\uac74"));
      admin.await(() -> status(admin).matches(".* 3,\\d+ms .*" + made(house) + "\uac74.*"));

      commit(house, Latency.ENOUGH);
      admin.await(() -> isFailing(admin));
      assertThat(figures(admin)).contains("40ms");
      admin.await(() -> status(admin).matches(".* 3,\\d+ms"));
    }
  }

  private static void commit(TestHouse house, int times) {
    var monitoring = house.house().upkeep().monitoring();
    for (int commit = 0; commit < times; commit++) {
      monitoring.meters().committed(1, SLOW.toNanos());
    }
    monitoring.sample();
  }

  private static long made(TestHouse house) {
    return house.house().upkeep().monitoring().latest().commits().count();
  }

  private static boolean isFailing(AdminStage admin) {
    return onFx(() -> admin.node("#check-COMMITS").getPseudoClassStates().contains(FAILING));
  }

  private static String figures(AdminStage admin) {
    return onFx(() -> ((Label) admin.node("#check-COMMITS .muted")).getText());
  }

  private static String status(AdminStage admin) {
    return onFx(() -> ((Labeled) admin.node("#status-commit")).getText());
  }
}
