package ttareungi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import ttareungi.event.Role;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.shell.AdminShell;
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
  private static final String LINE = "%-46s %8.1f %8.1f %8.1f %8d %8.1f %8.1f";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration SPAN = Duration.ofSeconds(5);

  private final House house;
  private final AdminShell shell;
  private final Scene scene;
  private final PageSight sight;
  private final Finger finger;

  private AdminBench(House house) {
    this.house = house;
    shell = OnFx.get(() -> shell(house));
    scene = OnFx.get(() -> shell.root().getScene());
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

  private static AdminShell shell(House house) {
    var messages = new Messages(Language.KO);
    var themes = new ThemeSwitch(Face.ADMIN, Theme.LIGHT);
    var window = new AdminWindow(messages, themes, _ -> {}, null);
    window.shell().warmUp().want(System::gc);
    window.shell().door().welcome(new SignedIn(1, "bench", Role.ADMINISTRATOR));
    window.ready(house);
    window.show(new Stage());
    return window.shell();
  }

  private void measure() {
    Bench.print("headless: drawn into memory (Monocle, prism sw), %d x %d", WIDTH, HEIGHT);
    Bench.print("45,000 bikes, 2,800 stations, 100,000 riders, 1,000,000 reservations");
    warmUp();
    head("from the act to the layout that shows it", "first", "median", "first", "median");
    var sections =
        Stream.of(Section.values())
            .filter(this::isThere)
            .sorted(Comparator.comparing(Section.DASHBOARD::equals)) // others are come to from it
            .toList();
    sections.forEach(this::firstRows);
    AdminQuestion.ALL.stream()
        .filter(question -> sections.contains(question.section()))
        .forEach(this::ask);
    var year = LocalDate.now(ZoneId.of("Asia/Seoul")).getYear();
    new AdminActs(shell, sight, year).all().forEach(this::act);
    head("FX thread, 1,000 events/s: lets wait", "p50", "p99", "p99", "worst");
    sections.forEach(this::storm);
    Bench.print("%s (heap limit 300 MB)", Memory.now());
  }

  private void warmUp() {
    head("FX thread, sections made ready: lets wait", "p50", "p99", "p99", "worst");
    Bench.await("the dashboard", PATIENCE, () -> OnFx.get(sight::isFilled)); // the start's matter
    var waits = Waits.begin();
    Bench.await("the sections", PATIENCE, () -> OnFx.get(shell.warmUp()::isOver));
    held("by itself, after the start", waits.finish());
  }

  private boolean isThere(Section section) {
    return OnFx.get(() -> scene.lookup(nav(section)) != null);
  }

  private static String nav(Section section) {
    return "#nav-" + section.name().toLowerCase(Locale.ROOT);
  }

  private void firstRows(Section section) {
    var took = new ArrayList<Finger.Took>();
    for (int round = 0; round < ROUNDS; round++) {
      go(section == Section.DASHBOARD ? Section.BIKES : Section.DASHBOARD);
      took.add(go(section));
    }
    line(section + ": first rows", took, FIRST_ROWS);
  }

  /** The last two: what the screen's thread computed of it. */
  private static void head(String what, String first, String second, String third, String last) {
    Bench.print(
        "%-46s %8s %8s %8s %8s %8s %8s",
        what + " (ms)", first, second, "worst", "limit", "fx:" + third, last);
  }

  private static void line(String what, List<Finger.Took> took, int limit) {
    var millis = took.stream().map(Finger.Took::millis).toList();
    var computed = took.stream().map(Finger.Took::computed).toList();
    Bench.print(
        LINE,
        what,
        millis.getFirst(),
        Bench.median(millis),
        Bench.percentile(millis, 1),
        limit,
        computed.getFirst(),
        Bench.median(computed));
  }

  private Finger.Took go(Section section) {
    return finger.took(sight::isFilled, () -> sight.fire(nav(section)));
  }

  /** Asked again and again; between two, the list as it was. */
  private void ask(AdminQuestion asked) {
    go(asked.section());
    finger.took(sight::isFilled, () -> asked.prepare(sight));
    var question = OnFx.get(() -> asked.about(sight));
    var took = new ArrayList<Finger.Took>();
    for (int round = 0; round < ROUNDS; round++) {
      took.add(finger.took(() -> question.isAnswered(sight), () -> question.ask(sight)));
      finger.millis(() -> !question.isAnswered(sight), () -> question.takeBack(sight));
    }
    line(question.section() + ": " + question.what(), took, FILTER);
  }

  private void act(AdminAct act) {
    OnFx.run(shell.root()::close);
    go(act.section());
    var took = new ArrayList<Finger.Took>();
    for (int round = 0; round < ROUNDS; round++) {
      took.add(finger.took(act.isDone(), act.act()));
      finger.millis(() -> !act.isDone().getAsBoolean(), act.takeBack());
    }
    line(act.section() + ": " + act.what(), took, act.limit());
  }

  private void storm(Section section) {
    go(section);
    var waits = Waits.begin();
    new Storm(house).run(EVENTS_PER_SECOND, SPAN);
    held(section.toString(), waits.finish());
  }

  private static void held(String during, List<Finger.Took> took) {
    var millis = took.stream().map(Finger.Took::millis).toList();
    var computed = took.stream().map(Finger.Took::computed).toList();
    Bench.print(
        LINE,
        during,
        Bench.median(millis),
        Bench.percentile(millis, 0.99),
        Bench.percentile(millis, 1),
        HELD_UP,
        Bench.percentile(computed, 0.99),
        Bench.percentile(computed, 1));
  }
}
