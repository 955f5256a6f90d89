package ttareungi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.alert.AlertKind;
import ttareungi.bike.StockLevel;
import ttareungi.csv.Field;
import ttareungi.csv.Flaw;
import ttareungi.csv.Subject;
import ttareungi.csv.Unreadable;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeFault;
import ttareungi.event.BikeState;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Role;
import ttareungi.event.StaffAction;
import ttareungi.kernel.Reason;
import ttareungi.monitoring.Check;
import ttareungi.monitoring.Span;
import ttareungi.payment.PaymentKind;
import ttareungi.payment.PaymentTerminal;
import ttareungi.payment.PaymentTerminal.Payback;
import ttareungi.payment.PurchaseStatus;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.point.EntryKind;
import ttareungi.report.Grouping;
import ttareungi.rider.RiderFilter;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.dashboard.DashRange;
import ttareungi.ui.admin.dashboard.FeedKind;
import ttareungi.ui.admin.monitoring.Jobs;
import ttareungi.ui.admin.payments.PaymentPeriod;
import ttareungi.ui.admin.reports.ReportColumn;
import ttareungi.ui.admin.reports.ReportPeriod;
import ttareungi.ui.admin.reservations.Period;
import ttareungi.ui.admin.stations.StationFilter;
import ttareungi.ui.admin.stations.StationOrder;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.kiosk.receipt.Paper;
import ttareungi.wiring.Trouble;

/** The words of the screen: the same keys in both languages, each asked for, none missing. */
class WordsTest {
  private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z][\\w.-]*)\\s*=(.*)$");
  private static final Pattern ASKED =
      Pattern.compile("\\.(?:get|bind)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
  private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.-]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
  private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3\\u3131-\\u318E]");

  /** Families whose keys are put together from an enum: {@code prefix + name()}. */
  private static final List<String> FAMILIES =
      Stream.of(
              family("bike.state.", BikeState.values()),
              family("bike.colour.", BikeColour.values()),
              family("bike.fault.", BikeFault.values()),
              family("reservation.status.", ReservationStatus.values()),
              Stream.of(BikeState.values())
                  .filter(state -> state != BikeState.AVAILABLE)
                  .map(state -> "admin.kpi.fleet." + state),
              family("reason.", Reason.values()),
              family("cause.", Cause.values()),
              family("alert.", AlertKind.values()),
              family("role.", Role.values()),
              family("ledger.kind.", EntryKind.values()),
              family("admin.riders.filter.", RiderFilter.values()),
              family("admin.riders.payment.", PurchaseStatus.values()),
              family("csv.field.", Field.values()),
              family("csv.crumb.", Subject.values()),
              family("csv.title.", Subject.values()),
              family("csv.done.", Subject.values()),
              family("csv.file.hint.", Subject.values()),
              family("csv.flaw.", Flaw.values()),
              family("csv.unreadable.", Unreadable.Why.values()),
              family("admin.range.", DashRange.values()),
              family("admin.kpi.reservations.", DashRange.values()),
              Stream.of("part", "reservations", "before", "cancelled", "sold", "used", "returned")
                  .map("admin.dashboard.file."::concat),
              Stream.of("from", "to", "bikes").map("moves."::concat),
              family("admin.feed.kind.", FeedKind.values()),
              family("admin.section.", Section.values()),
              family("admin.nav.", Section.Group.values()),
              family("admin.res.period.", Period.values()),
              family("report.period.", ReportPeriod.values()),
              family("report.grouping.", Grouping.values()),
              family("report.column.", ReportColumn.values()),
              Stream.of("RESERVATIONS", "REVENUE").map("report.chart.bar."::concat),
              Stream.of("csv", "pdf").map("save.kind."::concat),
              Stream.of("reservations", "cancelled", "expired", "received", "revenue")
                  .map("report.tile."::concat),
              family("admin.pay.period.", PaymentPeriod.values()),
              family("admin.pay.kind.", PaymentKind.values()),
              family("admin.pay.refund.", Payback.values()),
              Stream.of("approved", "refunded", "net", "declined", "average")
                  .map("admin.pay.tile."::concat),
              Stream.of("title", "text", "do")
                  .flatMap(key ->
                      Stream.of("yes.", "no.", "refund.yes.", "refund.no.")
                          .map(answer -> "admin.pay.settle." + answer + key)),
              Stream.of("yes", "no").map("admin.pay.settled.refund."::concat),
              Stream.of("OPERATOR", "STATION", "BIKES", "KIOSK")
                  .map("admin.wizard."::concat)
                  .flatMap(key -> Stream.of(key, key + ".title", key + ".text")),
              Stream.of("import", "own", "demo", "kiosk", "finish")
                  .map("admin.wizard."::concat)
                  .flatMap(key -> Stream.of(key, key + ".text", key + ".when")),
              Stream.of("FILE", "HAND", "DEMO", "OPEN", "LATER").map("admin.wizard.go."::concat),
              Stream.of("stations", "riders", "reservations", "events")
                  .map("admin.wizard.demo."::concat)
                  .flatMap(key -> Stream.of(key, key + ".count")),
              family("admin.wizard.demo.of.", BikeState.values()),
              Stream.of("reservations", "bikes", "stations", "operators", "settings")
                  .map("demo.since."::concat),
              family("trouble.", Trouble.Kind.values()),
              family("staff.action.", StaffAction.values()),
              family("terminal.", SimulatedTerminal.Rule.values()),
              family("decline.", PaymentTerminal.DeclineReason.values()),
              family("kiosk.receipt.paper.", Paper.values()),
              Stream.of("OPENING", "OPEN", "FAILED").map("admin.status.db."::concat),
              family("monitoring.span.", Span.values()),
              family("monitoring.job.", Jobs.Step.values()),
              family("monitoring.remedy.", Check.Remedy.values()),
              Stream.of(Check.Kind.values())
                  .map(kind -> "monitoring.check." + kind)
                  .flatMap(key -> Stream.of(key, key + ".GOOD", key + ".WARNING")),
              Stream.of(Check.Kind.COMMITS, Check.Kind.SCREEN)
                  .map(kind -> "monitoring.check." + kind + ".FEW"),
              Stream.of("event", "at", "bikes", "riders", "reservations", "points", "paid")
                  .map("monitoring.held."::concat),
              family("stations.level.", StockLevel.values()),
              family("stations.filter.", StationFilter.values()),
              family("stations.order.", StationOrder.values()),
              Arrays.stream(Setting.values())
                  .map(each -> "setting." + each.key())
                  .flatMap(key -> Stream.of(key, key + ".help", key + ".value")),
              Stream.of("FULL", "NONE").map("setting.tariff.refund.expired."::concat),
              family("admin.settings.theme.", Theme.values()),
              family("admin.settings.language.", Language.values()),
              Arrays.stream(Language.values())
                  .map(each -> "admin.settings.language." + each + ".sample"),
              Stream.of("tariff", "limits", "backup", "alerts", "kiosks")
                  .map("admin.settings.card."::concat),
              Stream.of("operators", "language", "theme", "demo", "log")
                  .map("admin.settings.card."::concat),
              events())
          .flatMap(Function.identity())
          .toList();

  /** What each event is called, in a list and in detail. */
  private static Stream<String> events() {
    return DomainEvent.types()
        .map(type -> "admin.event." + type.getSimpleName())
        .flatMap(key -> Stream.of(key, key + ".brief", key + ".detail"));
  }

  /** Questions of Dialogs ask for prefix + these. */
  private static final List<String> DIALOG = List.of(".title", ".text", ".no", ".yes");

  /** Steps of the kiosk with a keypad ask for their name + these. */
  private static final List<String> DIGITS = List.of(".title", ".hint", ".missing", ".aside");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys("en")).isEqualTo(keys("ko"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void noKeyStandsTwice(String language) {
    assertThat(groups(LINE, file(language)).toList()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyPatternCanBeRead(String language) {
    LINE.matcher(file(language))
        .results()
        .forEach(line -> {
          assertThat(new MessageFormat(line.group(2))).isNotNull();
          assertThat(line.group(2).replace("''", "")).as(line.group(1)).doesNotContain("'");
        });
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (String key : keys("ko")) {
      assertThat(arguments("en", key)).as(key).isEqualTo(arguments("ko", key));
    }
  }

  @Test
  void whatIsAskedForIsThere() {
    Set<String> asked = new TreeSet<>(groups(IN_FXML, sources("resources", ".fxml")).toList());
    groups(ASKED, java()).filter(key -> key.contains(".")).forEach(asked::add);
    asked.addAll(FAMILIES);
    assertThat(keys("ko")).containsAll(asked);
  }

  @Test
  void whatIsThereIsAskedFor() {
    Set<String> used = new TreeSet<>(groups(IN_FXML, sources("resources", ".fxml")).toList());
    groups(LITERAL, java()).forEach(used::add);
    groups(LITERAL, java()).forEach(each -> DIALOG.forEach(end -> used.add(each + end)));
    groups(LITERAL, java()).forEach(each -> DIGITS.forEach(end -> used.add(each + end)));
    used.addAll(FAMILIES);
    Set<String> idle = new TreeSet<>(keys("ko"));
    idle.removeAll(used);
    assertThat(idle).isEmpty();
  }

  @Test
  void noHangulOutsideTheWords() {
    Pattern code = Pattern.compile("(?m)^(?!\\s*(?:\\*|//|/\\*)).*$");
    String lines = String.join("\n", groups0(code, java()).toList());
    assertThat(HANGUL.matcher(lines).results().map(m -> m.group())).isEmpty();
    assertThat(HANGUL.matcher(sources("resources", ".fxml")).find()).isFalse();
  }

  @Test
  void noStyleInCode() {
    assertThat(java()).doesNotContain("setStyle(");
    assertThat(sources("resources", ".fxml")).doesNotContain(" style=");
  }

  private static Stream<String> family(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(groups(LINE, file(language)).toList());
  }

  private static Set<String> arguments(String language, String key) {
    Pattern line = Pattern.compile("(?m)^" + Pattern.quote(key) + "\\s*=(.*)$");
    String pattern = groups(line, file(language)).findFirst().orElseThrow();
    return new TreeSet<>(groups(Pattern.compile("\\{(\\d+)"), pattern).toList());
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }

  private static Stream<String> groups0(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group());
  }

  private static String file(String language) {
    return read(Path.of("resources/i18n/messages_" + language + ".properties"));
  }

  private static String java() {
    return sources("src/main/java", ".java");
  }

  private static String sources(String directory, String suffix) {
    try (Stream<Path> files = Files.walk(Path.of(directory))) {
      return String.join(
          "\n", files.filter(f -> f.toString().endsWith(suffix)).map(WordsTest::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
