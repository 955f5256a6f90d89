package ttareungi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import ttareungi.event.Role;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Section;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.wiring.AdminWindow;
import ttareungi.wiring.Display;
import ttareungi.wiring.House;

/**
 * Every section of the admin window over the big house: how soon its first rows are there, how soon
 * a filter or a search answers, whether its thread is held up while events arrive, and the heap.
 */
final class AdminBench {
  private static final int WIDTH = 1_440;
  private static final int HEIGHT = 900;
  private static final int ROUNDS = 7;
  private static final int FIRST_ROWS = 200;
  private static final int FILTER = 300;
  private static final int HELD_UP = 50;
  private static final int EVENTS_PER_SECOND = 1_000;
  private static final Duration SPAN = Duration.ofSeconds(5);

  private final House house;
  private final Scene scene;
  private final PageSight sight;
  private final Finger finger;

  private AdminBench(House house) {
    this.house = house;
    scene = OnFx.get(() -> window(house));
    sight = new PageSight(scene);
    finger = Finger.on(scene);
  }

  static void run() throws Exception {
    Display.useMemory(WIDTH, HEIGHT);
    var under = Files.createDirectories(Path.of("target/bench"));
    try (var house = House.open(BigHouse.at(under.resolve("big")), Clock.systemUTC())) {
      Platform.startup(Fonts::load);
      new AdminBench(house).measure();
    }
  }

  private static Scene window(House house) {
    var messages = new Messages(Language.KO);
    var themes = new ThemeSwitch(Face.ADMIN, Theme.LIGHT);
    var window = new AdminWindow(messages, themes, _ -> {}, null);
    window.shell().door().welcome(new SignedIn(1, "bench", Role.ADMINISTRATOR));
    window.ready(house);
    var stage = new Stage();
    window.show(stage);
    return stage.getScene();
  }

  private void measure() {
    Bench.print("headless: drawn into memory (Monocle, prism sw), %d x %d", WIDTH, HEIGHT);
    Bench.print("45,000 bikes, 2,800 stations, 100,000 riders, 1,000,000 reservations");
    head("from the act to the layout that shows it", "first", "median", "limit");
    var sections = Stream.of(Section.values()).filter(this::isThere).toList();
    sections.forEach(this::firstRows);
    AdminQuestion.ALL.stream()
        .filter(question -> sections.contains(question.section()))
        .forEach(this::ask);
    head("FX thread, 1,000 events/s: lets wait", "p50", "p99", "limit");
    sections.forEach(this::storm);
    Bench.print("%s (heap limit 300 MB)", Memory.now());
  }

  private static void head(String what, String first, String second, String limit) {
    Bench.print("%-46s %8s %8s %8s %8s", what + " (ms)", first, second, "worst", limit);
  }

  private static void line(String what, double first, double second, double worst, int limit) {
    Bench.print("%-46s %8.1f %8.1f %8.1f %8d", what, first, second, worst, limit);
  }

  private boolean isThere(Section section) {
    return OnFx.get(() -> scene.lookup(nav(section)) != null);
  }

  private static String nav(Section section) {
    return "#nav-" + section.name().toLowerCase(Locale.ROOT);
  }

  private void firstRows(Section section) {
    var took = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      go(section == Section.DASHBOARD ? Section.BIKES : Section.DASHBOARD);
      took.add(go(section));
    }
    line(section + ": first rows", took, FIRST_ROWS);
  }

  private static void line(String what, List<Double> took, int limit) {
    line(what, took.getFirst(), Bench.median(took), Bench.percentile(took, 1), limit);
  }

  private double go(Section section) {
    return finger.millis(sight::isFilled, () -> sight.fire(nav(section)));
  }

  /** Asked again and again; between two, the list as it was. */
  private void ask(AdminQuestion asked) {
    go(asked.section());
    var question = OnFx.get(() -> asked.about(sight));
    var took = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      took.add(finger.millis(() -> question.isAnswered(sight), () -> question.ask(sight)));
      finger.millis(() -> !question.isAnswered(sight), () -> question.takeBack(sight));
    }
    line(question.section() + ": " + question.what(), took, FILTER);
  }

  private void storm(Section section) {
    go(section);
    var waits = Waits.begin();
    new Storm(house).run(EVENTS_PER_SECOND, SPAN);
    var took = waits.finish();
    line(
        section.toString(),
        Bench.median(took),
        Bench.percentile(took, 0.99),
        Bench.percentile(took, 1),
        HELD_UP);
  }
}
