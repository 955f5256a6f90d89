package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.kiosk.frame.Place;

/** Nothing on the glass blinks: no part of it changes three times within a second. */
@Tag("screens")
class KioskCalmTest extends FxTest {
  private static final long RIDER = 10;

  @TempDir Path data;
  private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
  private TestHouse house;
  private KioskTester kiosk;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new Ahead());
    house.register(1);
    house.register(2);
    house.buy(RIDER, 5_000);
    house.settle();
    kiosk = KioskTester.open(house);
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }

  /** The time of day, and as much later as a test wants. */
  private final class Ahead extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(later.get());
    }
  }

  private void calm(String where) {
    assertThat(Flicker.of(kiosk)).as(where).isEmpty();
  }

  @Test
  void whatBlinksFourTimesASecondIsSeen() {
    var blinking = KioskTester.fx(this::blink);
    Set<String> seen = Flicker.of(kiosk);
    KioskTester.fx(() -> {
      blinking.stop();
      return true;
    });
    assertThat(seen).isNotEmpty();
  }

  private Timeline blink() {
    Node count = kiosk.scene().getRoot().lookup("#count");
    var blink =
        new Timeline(
            new KeyFrame(
                javafx.util.Duration.millis(125), tick -> count.setVisible(!count.isVisible())));
    blink.setCycleCount(Animation.INDEFINITE);
    blink.play();
    return blink;
  }

  @Test
  void everyScreenOnWhichTimeRunsIsCalm() {
    calm("k1");
    kiosk.tap("reserve").identify(RIDER).at(Place.BIKES).tap("dock-1");
    calm("k6");
    kiosk.tap("next").at(Place.CONFIRM).tapable("next");
    calm("k7");
    kiosk.tap("next").at(Place.RESERVED);
    calm("k8");
    kiosk.tap("home").at(Place.HOME).tap("myRides").identify(RIDER).at(Place.RIDES);
    calm("k9");
    kiosk.tap("home").at(Place.HOME).tap("buyPoints").identify(RIDER).at(Place.AMOUNT);
    calm("k3");
    kiosk.tap("next").at(Place.CARD);
    calm("k4");
  }

  @Test
  void theWarningIsCalm() {
    kiosk.tap("buyPoints").at(Place.NUMBER);
    later.set(Duration.ofSeconds(31));
    kiosk.tapable("goOn");
    calm("k11");
  }
}
