package ttareungi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.payment.RecordApproval;
import ttareungi.pin.ChoosePin;
import ttareungi.pin.IssuePinCode;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.wiring.Display;
import ttareungi.wiring.House;
import ttareungi.wiring.KioskWindow;

/**
 * How soon a tap at a kiosk answers, and its result is there, over the big house: riders with a
 * past reserve a bike, look at their rides, start and return it.
 */
final class TapBench {
  private static final int WIDTH = 1_080;
  private static final int HEIGHT = 1_920;
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 20;
  private static final long STATION = 7;
  private static final String OPERATOR = Actors.operator("bench");
  private static final String PIN = "135790";
  private static final String RIDERS =
      "select user_id from rider where user_id not in (select user_id from reservation"
          + " where status in ('RESERVED', 'IN_USE')) limit "
          + (WARM_UP + ROUNDS);

  private final KioskWindow window;
  private final Scene scene;
  private final Finger finger;

  private TapBench(House house) {
    window = OnFx.get(() -> new KioskWindow(house, STATION, new Messages(Language.KO)));
    scene =
        OnFx.get(() -> {
          var stage = new Stage();
          window.show(stage);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(WIDTH);
          stage.setHeight(HEIGHT);
          return stage.getScene();
        });
    finger = Finger.on(scene);
  }

  static void run() throws Exception {
    Display.useMemory(WIDTH, HEIGHT);
    var under = Files.createDirectories(Path.of("target/bench"));
    var big = BigHouse.at(under.resolve("big"));
    try (var house = House.open(big, Clock.systemUTC())) {
      var riders = riders(big);
      riders.forEach(rider -> furnish(house, rider));
      Platform.startup(Fonts::load);
      new TapBench(house).measure(riders);
    }
  }

  private static List<Long> riders(DataDirectory data) throws SQLException {
    var found = new ArrayList<Long>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + data.database());
        var statement = db.createStatement();
        var rows = statement.executeQuery(RIDERS)) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }

  private static void furnish(House house, long rider) {
    var hash = house.pins().hash(PIN.toCharArray());
    does(house, new RecordApproval(id(), OPERATOR, id().substring(0, 20), rider, 2_000));
    does(house, new IssuePinCode(id(), OPERATOR, rider, hash, "bench"));
    does(house, new ChoosePin(id(), OPERATOR, rider, hash, hash));
  }

  private static void does(House house, Command command) {
    City.accepted(house.desk(), command).join();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private void measure(List<Long> riders) {
    Bench.print("headless: drawn into memory (Monocle, prism sw), %d x %d", WIDTH, HEIGHT);
    riders.subList(0, WARM_UP).forEach(this::visit);
    finger.forget();
    riders.subList(WARM_UP, riders.size()).forEach(this::visit);
    Bench.print("from the touch to the layout that shows it, %d riders:", ROUNDS);
    report("pressed (p95 < 50)", finger.pressed());
    finger.results().forEach(this::report);
    var all = finger.results().values().stream().flatMap(List::stream).toList();
    report("all results (p95 < 200)", all);
    Bench.memory("after the taps");
  }

  private void report(String what, List<Double> millis) {
    Bench.print(
        "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d taps)",
        what,
        Bench.median(millis),
        Bench.percentile(millis, 0.95),
        Bench.percentile(millis, 1),
        millis.size());
  }

  private void visit(long rider) {
    comeTo("reserve", rider, "the docks, after the PIN is checked", this::freeDock);
    finger.tap(this::freeDock, "a bike chosen", () -> isOn("next"));
    tap("next", "the question what it costs", Place.CONFIRM, "next");
    tap("next", "reserved: committed", Place.RESERVED, "home");
    tap("home", "home", Place.HOME, "myRides");
    comeTo("myRides", rider, "my rides, after the PIN is checked", () -> shown("startRide"));
    tap("startRide", "ride started: committed", Place.DONE, "home");
    tap("home", "home", Place.HOME, "myRides");
    comeTo("myRides", rider, "my rides, after the PIN is checked", () -> shown("returnRide"));
    tap("returnRide", "returned: committed", Place.DONE, "home");
    tap("home", "home", Place.HOME, "reserve");
  }

  private void comeTo(String goal, long rider, String what, Supplier<@Nullable Node> there) {
    tap(goal, "who are you", Place.NUMBER, "key-1");
    type(Long.toString(rider));
    tap("next", "the keypad for the PIN", Place.PIN, "key-1");
    type(PIN);
    finger.tap(() -> shown("next"), what, () -> there.get() != null);
  }

  private void type(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      String key = "key-" + digits.charAt(i);
      int so = i + 1;
      finger.tap(() -> shown(key), "a digit", () -> filled() == so);
    }
  }

  private void tap(String id, String what, Place place, String there) {
    finger.tap(
        () -> shown(id), what, () -> window.kiosk().place() == place && shown(there) != null);
  }

  private boolean isOn(String id) {
    var node = shown(id);
    return node != null && !node.isDisabled();
  }

  private @Nullable Node freeDock() {
    return window.kiosk().place() != Place.BIKES
        ? null
        : all(".dock-tile.available").filter(node -> !node.isDisabled()).findFirst().orElse(null);
  }

  private long filled() {
    return all(".digit-cell .label").filter(node -> !((Label) node).getText().isEmpty()).count();
  }

  private @Nullable Node shown(String id) {
    return all("#" + id).findFirst().orElse(null);
  }

  private Stream<Node> all(String selector) {
    return scene.getRoot().lookupAll(selector).stream().filter(TapBench::isShown);
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
