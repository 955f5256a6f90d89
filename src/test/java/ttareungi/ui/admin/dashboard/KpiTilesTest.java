package ttareungi.ui.admin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.dashboard.HourLine;
import ttareungi.event.BikeState;
import ttareungi.ui.FxTest;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/** A figure that lies under the next tile is none. */
class KpiTilesTest extends FxTest {
  /** Of a day of the largest city: more of everything than the board was drawn for. */
  private static Kpis large() {
    var day = LocalDate.of(2026, 11, 27);
    var span = Span.of(DashRange.DAY, day, ZoneId.of("Asia/Seoul"));
    var sums =
        SpanSums.of(
            IntStream.range(0, span.parts()).mapToObj(part -> line(span.first() + part)).toList(),
            span);
    return new Kpis(
        DashRange.DAY,
        day,
        23,
        sums,
        sums,
        123_456,
        98_765,
        1_234,
        23_456,
        12_345,
        new double[24],
        3_456,
        Map.of(
            BikeState.AVAILABLE, 42_903L,
            BikeState.RESERVED, 3_456L,
            BikeState.IN_USE, 23_456L,
            BikeState.MAINTENANCE, 4_567L,
            BikeState.RETIRED, 5_678L));
  }

  private static HourLine line(long hour) {
    return new HourLine(hour, 5_144, 514, 5_144_000, 5_144_000, 514_000);
  }

  /** {@code before}, {@code now}: the only parts in which there was anything; none: -1. */
  private static Kpis sparse(DashRange range, int before, int now) {
    var day = LocalDate.of(2026, 11, 27);
    var span = Span.of(range, day, ZoneId.of("Asia/Seoul"));
    int running = range.isByHour() ? 9 : range.parts() - 1;
    var earlier = only(before, span);
    var sums = only(now, span);
    return new Kpis(
        range,
        day.minusDays(range.days() - 1L),
        running,
        sums,
        earlier,
        SpanSums.sum(sums.reservations()),
        SpanSums.sum(earlier.reservations(), running),
        0,
        0,
        -1,
        new double[1],
        0,
        Map.of());
  }

  private static SpanSums only(int part, Span span) {
    var first = LongStream.iterate(span.first(), hour -> hour + 1);
    var lines = first.filter(hour -> part < 0 || span.partOf(hour) == part).limit(1);
    return SpanSums.of(part < 0 ? List.of() : lines.mapToObj(KpiTilesTest::line).toList(), span);
  }

  /** What runs is not compared; so what stands before it may not compare yet either. */
  @ParameterizedTest
  @CsvSource({
    "WEEK, -1, 6, Nothing before",
    "WEEK, 6, 6, ''",
    "WEEK, 2, 6, vs 7 days before",
    "MONTH, 29, 3, ''",
    "DAY, -1, 3, No data last week",
    "DAY, 20, 3, ''",
    "DAY, 2, 3, vs last week"
  })
  void nothingFalseIsSaidOfWhatWasBefore(DashRange range, int before, int now, String note) {
    var read = sparse(range, before, now);
    var tiles = row(Language.EN, read, 1_600).getChildrenUnmodifiable();
    assertThat(read.hasLastWeek()).isEqualTo(before >= 0);
    assertThat(note(tiles.getFirst())).isEqualTo(note);
  }

  /** What the board leaves to its tiles in the narrowest window, and in wider ones. */
  @ParameterizedTest
  @CsvSource({"KO, 1084", "EN, 1084", "KO, 1136", "EN, 1136", "KO, 1600", "EN, 1600"})
  void noneLiesOverTheNextAndNoFigureIsCut(Language language, double width) {
    var row = row(language, large(), width);
    var tiles = row.getChildrenUnmodifiable();
    assertThat(gaps(tiles)).hasSize(4).allMatch(gap -> gap > 8);
    assertThat(tiles.getLast().getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width + 1);
    assertThat(tiles)
        .allSatisfy(tile -> assertThat(((Parent) tile).minWidth(-1)).isLessThan(width(tile) + 1))
        .allSatisfy(tile -> assertThat(cut(tile)).isLessThanOrEqualTo(0));
  }

  private static KpiRow row(Language language, Kpis read, double width) {
    return onFx(() -> {
      var made = new KpiRow();
      made.getStyleClass().add("kpis");
      var messages = new Messages(language);
      var kpis = new ReadOnlyObjectWrapper<@Nullable Kpis>(read);
      new KpiTiles(
              messages, new Formats(ZoneId.of("Asia/Seoul"), messages), kpis.getReadOnlyProperty())
          .addTo(made);
      var window = new StackPane(made);
      window.getStyleClass().add("modal-host");
      window.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), width < 1100);
      var scene = new Scene(window, width, 200);
      new ThemeSwitch(Face.ADMIN, Theme.LIGHT).register(scene);
      window.applyCss();
      window.layout();
      return made;
    });
  }

  private static String note(Node tile) {
    return tile.lookupAll(".small.muted").stream()
        .map(Label.class::cast)
        .filter(label -> !label.getStyleClass().contains("caption"))
        .map(Label::getText)
        .findFirst()
        .orElseThrow();
  }

  private static double width(Node tile) {
    return tile.getLayoutBounds().getWidth();
  }

  private static double cut(Node tile) {
    var value = (Label) tile.lookup(".value");
    return value.prefWidth(-1) - value.getWidth();
  }

  /** Between each tile and the next, in pixels. */
  private static List<Double> gaps(List<Node> tiles) {
    return IntStream.range(1, tiles.size())
        .mapToObj(next ->
            tiles.get(next).getBoundsInParent().getMinX()
                - tiles.get(next - 1).getBoundsInParent().getMaxX())
        .toList();
  }
}
