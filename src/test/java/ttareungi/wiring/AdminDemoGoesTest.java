package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.backup.Preview;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** From the first run through the demo and out of it again, as a person goes. */
class AdminDemoGoesTest extends FxTest {
  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-12T20:32:10Z"));

  @Test
  void theDemoComesInTheWizardAndGoesInTheSettings() {
    var house = TestHouse.at(data, clock);
    try (var owned = new Owned();
        var admin = AdminStage.firstRun(house)) {
      runFx(() -> admin.window.ownedBy(owned));
      throughTheWizard(admin);
      admin.awaitShown("#nav-settings");
      admin.click("#nav-settings").awaitShown("#demo-remove");
      runFx(() -> admin.node("#settings-go-demo").requestFocus());
      admin.click("#settings-go-demo");
      admin.picture("settings-demo");
      admin.click("#demo-remove").awaitShown("#demo-yes");
      assertThat(onFx(() -> admin.node("#demo-yes").isDisabled())).isTrue();
      admin.picture("demo-remove");
      runFx(() -> admin.messages.setLanguage(Language.EN));
      runFx(() -> admin.themes.setTheme(Theme.DARK));
      admin.picture("demo-remove-dark-en");
      runFx(() -> ((ComboBox<?>) admin.node("#why-cause")).getSelectionModel().select(0));
      var removal = house.house().demo().removal().orElseThrow();
      admin.write("#demo-typed", Long.toString(removal.events()));
      admin.click("#demo-yes").awaitShown("#door");
      var held = Preview.ofLive(house.house().data().database());
      assertThat(held.bikes() + held.riders() + held.reservations()).isZero();
      admin.click("#operator-1").click("#door-pin");
      admin.robot.write(TestHouse.PIN + "\n");
      admin.awaitShown("#restore-end");
      admin.picture("demo-removed-dark-en");
    }
  }

  /** The house that stands at the end. */
  private static final class Owned implements Owner, AutoCloseable {
    private final List<House> entered = new ArrayList<>();

    @Override
    public void leave() {}

    @Override
    public void enter(House opened) {
      entered.add(opened);
    }

    @Override
    public void close() {
      entered.forEach(House::close);
    }
  }

  private void throughTheWizard(AdminStage admin) {
    admin.awaitShown("#wizard");
    admin.write("#wizard-name", "Park");
    admin.write("#wizard-pin", TestHouse.PIN);
    admin.write("#wizard-again", TestHouse.PIN);
    admin.click("#wizard-make").awaitShown("#station-save");
    admin.write("#stationNumber", "101");
    admin.write("#stationName", "Yeouinaru");
    admin.write("#stationDocks", "20");
    admin.click("#station-save").awaitShown("#wizard-go");
    admin.await(() -> !words(admin, "#wizard-demo-events").contains("\u2013"));
    var announced = words(admin, "#wizard-demo-reservations");
    admin.click("#wizard-go");
    Awaitility.await()
        .atMost(Duration.ofMinutes(3)) // a whole city is told
        .until(() -> onFx(() -> isSeen(admin.node("#wizard-finish"))));
    var reservations = Preview.ofLive(data.resolve("ttareungi.db")).reservations();
    assertThat(announced).startsWith(Long.toString(reservations));
    admin.picture("a14-wizard-kiosk");
    admin.click("#wizard-back").awaitShown("#wizard-go");
    admin.click("#wizard-go").awaitShown("#wizard-finish"); // it is in, and does not come twice
    admin.click("#wizard-finish").click("#wizard-go");
    admin.await(() -> admin.find("#wizard") == null);
  }

  private static boolean isSeen(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static String words(AdminStage admin, String id) {
    return onFx(() -> {
      Node node = admin.find(id);
      return node instanceof Labeled label ? label.getText() : "\u2013";
    });
  }
}
