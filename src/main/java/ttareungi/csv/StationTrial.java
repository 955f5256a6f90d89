package ttareungi.csv;

import static ttareungi.csv.Field.DOCKS;
import static ttareungi.csv.Field.LATITUDE;
import static ttareungi.csv.Field.LONGITUDE;
import static ttareungi.csv.Field.STATION_ID;
import static ttareungi.csv.Field.STATION_NAME;
import static ttareungi.csv.Field.STATION_NAME_EN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;
import ttareungi.kernel.Reader;
import ttareungi.station.ImportStations;
import ttareungi.station.Station;
import ttareungi.station.StationLine;
import ttareungi.station.StationRepository;
import ttareungi.station.Stations;

/** A dry run over a file of stations, as the city publishes them or as ours. */
final class StationTrial {
  /** The city writes ST-4. */
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:ST-?)?(\\d{1,6})");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}(?:\\.0+)?");
  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,20})?");

  private final Sheet sheet;
  private final Mapping mapping;
  private final Tally tally = new Tally();
  private final Map<Long, Integer> lineOf = new HashMap<>();
  private final Map<Long, Station> known;
  private final List<StationLine> lines = new ArrayList<>();

  StationTrial(Reader reader, Sheet sheet, Mapping mapping) {
    this.sheet = sheet;
    this.mapping = mapping;
    known =
        reader.read(StationRepository.class, StationRepository::all).stream()
            .collect(Collectors.toMap(Station::stationId, Function.identity()));
  }

  Trial run() {
    sheet.rows().forEach(this::judge);
    return new Trial(
        tally.ready,
        tally.warned,
        tally.alreadyThere,
        tally.wrong,
        tally.ready,
        tally.findings,
        (requestId, actor) ->
            new ImportStations(
                requestId, actor, sheet.fileName(), sheet.sha256(), lines, tally.wrong));
  }

  private void judge(Row row) {
    var cells = new Cells(mapping, row, sheet.headers().size());
    var line = line(cells);
    if (cells.isWrong()) {
      tally.wrong(row, cells.whys());
      return;
    }
    lines.add(line);
    var before = known.get(line.stationId());
    if (before == null) {
      tally.added(row, cells.whys());
    } else if (isSame(before, line)) {
      tally.alreadyThere++;
    } else {
      cells.flaw(STATION_ID, Flaw.STATION_STAYS, before.name(), before.docks());
      tally.warned(row, cells.whys());
    }
  }

  private StationLine line(Cells cells) {
    long number = cells.needed(STATION_ID).map(text -> number(cells, text)).orElse(0L);
    var name = cells.needed(STATION_NAME).orElse("");
    int docks = cells.needed(DOCKS).map(text -> docks(cells, text)).orElse(0);
    var english = cells.text(STATION_NAME_EN);
    return new StationLine(
        cells.row().line(),
        number,
        name,
        english.isEmpty() ? null : english,
        docks,
        position(cells));
  }

  private long number(Cells cells, String text) {
    var written = NUMBER.matcher(text);
    long number = written.matches() ? Long.parseLong(written.group(1)) : 0;
    if (number == 0) {
      cells.flaw(STATION_ID, Flaw.STATION_ID_FORM);
      return 0;
    }
    var first = lineOf.putIfAbsent(number, cells.row().line());
    if (first != null) {
      cells.flaw(STATION_ID, Flaw.NUMBER_TWICE, first);
    }
    return number;
  }

  private static int docks(Cells cells, String text) {
    int docks = WHOLE.matcher(text).matches() ? (int) Double.parseDouble(text) : 0;
    if (docks < 1 || docks > Stations.MOST_DOCKS) {
      cells.flaw(DOCKS, Flaw.DOCKS_FORM, Stations.MOST_DOCKS);
    }
    return docks;
  }

  /** The city writes 0, 0 where nobody has measured it. */
  private static @Nullable Position position(Cells cells) {
    var latitude = degrees(cells, LATITUDE, 90);
    var longitude = degrees(cells, LONGITUDE, 180);
    if (cells.text(LATITUDE).isEmpty() != cells.text(LONGITUDE).isEmpty()) {
      cells.flaw(cells.text(LATITUDE).isEmpty() ? LATITUDE : LONGITUDE, Flaw.DEGREES_HALF);
    }
    boolean measured = latitude.orElse(0.0) != 0 || longitude.orElse(0.0) != 0;
    return measured && latitude.isPresent() && longitude.isPresent()
        ? new Position(latitude.get(), longitude.get())
        : null;
  }

  private static Optional<Double> degrees(Cells cells, Field field, int most) {
    var text = cells.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
      cells.flaw(field, Flaw.DEGREES_FORM, most);
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text));
  }

  /** What the file does not say makes no difference. */
  private static boolean isSame(Station before, StationLine line) {
    return before.name().equals(line.name())
        && before.docks() == line.docks()
        && (line.nameEn() == null || line.nameEn().equals(before.nameEn()))
        && (line.position() == null || before.position().equals(Optional.of(line.position())));
  }
}
