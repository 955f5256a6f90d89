package ttareungi.csv;

import static ttareungi.csv.Field.BIKE_NUMBER;
import static ttareungi.csv.Field.BIKE_STATION;
import static ttareungi.csv.Field.COLOUR;
import static ttareungi.csv.Field.DAY;
import static ttareungi.csv.Field.MEMO;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeFacts;
import ttareungi.bike.BikeLine;
import ttareungi.bike.Bikes;
import ttareungi.event.BikeColour;
import ttareungi.station.Station;

/** Reads the rows of a file of bikes, each by itself. */
final class BikeRows {
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:SPB-)?(\\d{1,18})");

  /** A row as far as it could be read; the number is 0 and the others null where not. */
  record Read(
      Cells cells,
      long bikeId,
      @Nullable BikeColour colour,
      @Nullable LocalDate day,
      @Nullable Station station) {
    /** What the bike would be; null where the row does not say enough. */
    @Nullable BikeFacts facts() {
      return bikeId == 0 || colour == null || day == null
          ? null
          : new BikeFacts(bikeId, colour, day);
    }
  }

  private final Sheet sheet;
  private final Mapping mapping;
  private final StationBook stations;
  private final LocalDate today;
  private final ColourWords colours = new ColourWords();

  BikeRows(Sheet sheet, Mapping mapping, StationBook stations, LocalDate today) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.stations = stations;
    this.today = today;
  }

  Read read(Row row) {
    var cells = new Cells(mapping, row, sheet.headers().size());
    var number = cells.needed(BIKE_NUMBER).map(text -> number(cells, text)).orElse(0L);
    var colour = cells.needed(COLOUR).flatMap(text -> colour(cells, text));
    var day = cells.needed(DAY).flatMap(text -> day(cells, text));
    var station = cells.needed(BIKE_STATION).flatMap(text -> station(cells, text));
    if (cells.text(MEMO).length() > Bikes.LONGEST_MEMO) {
      cells.flaw(MEMO, Flaw.MEMO_LONG, Bikes.LONGEST_MEMO);
    }
    return new Read(cells, number, colour.orElse(null), day.orElse(null), station.orElse(null));
  }

  Optional<BikeLine> line(Read read) {
    var facts = read.facts();
    var station = read.station();
    var memo = read.cells().text(MEMO);
    return facts == null || station == null
        ? Optional.empty()
        : Optional.of(
            new BikeLine(
                read.cells().row().line(),
                facts.bikeId(),
                facts.colour(),
                facts.registeredOn(),
                station.stationId(),
                memo.isEmpty() ? null : memo));
  }

  private static long number(Cells cells, String text) {
    var written = NUMBER.matcher(text);
    if (!written.matches()) {
      cells.flaw(BIKE_NUMBER, Flaw.BIKE_NUMBER_FORM);
      return 0;
    }
    long number = Long.parseLong(written.group(1));
    if (number < 1 || number > Bikes.HIGHEST_NUMBER) {
      cells.flaw(BIKE_NUMBER, Flaw.BIKE_NUMBER_RANGE, Bikes.HIGHEST_NUMBER);
      return 0;
    }
    return number;
  }

  private Optional<BikeColour> colour(Cells cells, String text) {
    var meaning = colours.of(text);
    if (meaning.isEmpty()) {
      colours
          .perhaps(text)
          .ifPresentOrElse(
              colour -> cells.flaw(COLOUR, Flaw.COLOUR_UNKNOWN_PERHAPS, colour.name()),
              () -> cells.flaw(COLOUR, Flaw.COLOUR_UNKNOWN));
    } else if (meaning.get().near()) {
      cells.flaw(COLOUR, Flaw.COLOUR_NEAR, meaning.get().colour().name());
    }
    return meaning.map(ColourWords.Meaning::colour);
  }

  private Optional<LocalDate> day(Cells cells, String text) {
    var day = DayWords.of(text);
    if (day.isEmpty()) {
      cells.flaw(DAY, Flaw.DAY_FORM);
    } else if (day.get().isAfter(today)) {
      cells.flaw(DAY, Flaw.DAY_FUTURE);
    }
    return day;
  }

  private Optional<Station> station(Cells cells, String text) {
    var found = stations.find(text);
    if (found.size() > 1) {
      cells.flaw(BIKE_STATION, Flaw.BIKE_STATION_SEVERAL, found.size());
      return Optional.empty();
    }
    if (found.isEmpty()) {
      stations
          .perhaps(text)
          .ifPresentOrElse(
              name -> cells.flaw(BIKE_STATION, Flaw.BIKE_STATION_PERHAPS, name),
              () -> cells.flaw(BIKE_STATION, Flaw.BIKE_STATION_UNKNOWN));
      return Optional.empty();
    }
    return Optional.of(found.getFirst());
  }
}
