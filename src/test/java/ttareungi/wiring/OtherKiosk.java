package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;
import org.testfx.api.FxToolkit;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.kiosk.frame.Place;

/**
 * A kiosk in a process of its own, with a rider who looks at the docks. Each line that it reads is
 * a dock whose bike the rider takes; it says {@code free N MILLIS} when the screen shows another
 * number of bikes, and {@code reserve MILLIS} before it taps the last time.
 */
final class OtherKiosk {
  private int shown = -1;

  private OtherKiosk() {}

  /** The directory, and the rider's number. */
  public static void main(String[] args) throws Exception {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
    var house = TestHouse.at(Path.of(args[0]));
    var kiosk = KioskTester.open(house);
    kiosk.tap("reserve").identify(Long.parseLong(args[1])).at(Place.BIKES).tapable("dock-1");
    new OtherKiosk().watch(kiosk);
    take(kiosk);
    Runtime.getRuntime().halt(0);
  }

  private void watch(KioskTester kiosk) {
    KioskTester.fx(() -> {
      kiosk.scene().addPostLayoutPulseListener(() -> look(kiosk));
      kiosk.scene().getRoot().requestLayout();
      return true;
    });
  }

  private void look(KioskTester kiosk) {
    int free =
        (int)
            kiosk.scene().getRoot().lookupAll(".dock-tile.available").stream()
                .filter(Node::isVisible)
                .count();
    if (kiosk.window().kiosk().place() == Place.BIKES && free != shown) {
      shown = free;
      say("free " + free);
    }
  }

  private static void take(KioskTester kiosk) throws IOException {
    try (var in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (var dock = in.readLine(); dock != null; dock = in.readLine()) {
        kiosk.tap("dock-" + dock).tap("next").at(Place.CONFIRM).tapable("next");
        say("reserve");
        kiosk.tap("next").at(Place.RESERVED);
      }
    }
  }

  private static void say(String what) {
    System.out.println(what + " " + Instant.now().toEpochMilli());
  }
}
