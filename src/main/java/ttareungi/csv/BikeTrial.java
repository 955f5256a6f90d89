package ttareungi.csv;

import static ttareungi.csv.Field.BIKE_NUMBER;
import static ttareungi.csv.Field.BIKE_STATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ttareungi.bike.BikeFacts;
import ttareungi.bike.BikeLine;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.DocksTaken;
import ttareungi.bike.ImportBikes;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** A dry run over a file of bikes. */
final class BikeTrial {
  /** How many numbers are looked up at once. */
  private static final int CHUNK = 500;

  private final Reader reader;
  private final Sheet sheet;
  private final Tally tally = new Tally();
  private final Map<Long, Integer> lineOf = new HashMap<>();
  private final Map<Long, BikeFacts> known = new HashMap<>();
  private final Map<Long, Integer> free = new HashMap<>();
  private final List<BikeLine> lines = new ArrayList<>();
  private final List<Station> stations;
  private final BikeRows rows;

  BikeTrial(Reader reader, LocalDate today, Sheet sheet, Mapping mapping) {
    this.reader = reader;
    this.sheet = sheet;
    stations = reader.read(StationRepository.class, StationRepository::all);
    rows = new BikeRows(sheet, mapping, new StationBook(stations), today);
  }

  Trial run() {
    countFree();
    var read = sheet.rows().stream().map(rows::read).toList();
    lookUp(read);
    read.forEach(this::judge);
    int added = tally.ready + tally.warned;
    return new Trial(
        tally.ready,
        tally.warned,
        tally.alreadyThere,
        tally.wrong,
        added,
        tally.findings,
        (requestId, actor) ->
            new ImportBikes(
                requestId, actor, sheet.fileName(), sheet.sha256(), lines, tally.wrong));
  }

  private void countFree() {
    stations.forEach(station -> free.put(station.stationId(), station.docks()));
    for (DocksTaken taken : reader.read(BikeRepository.class, bikes -> bikes.docksTaken())) {
      free.merge(taken.stationId(), -(int) taken.bikes(), Integer::sum);
    }
  }

  private void lookUp(List<BikeRows.Read> read) {
    var numbers = read.stream().map(BikeRows.Read::bikeId).filter(id -> id > 0).distinct().toList();
    for (int from = 0; from < numbers.size(); from += CHUNK) {
      var some = numbers.subList(from, Math.min(from + CHUNK, numbers.size()));
      reader
          .read(BikeRepository.class, bikes -> bikes.facts(some))
          .forEach(facts -> known.put(facts.bikeId(), facts));
    }
  }

  private void judge(BikeRows.Read read) {
    var cells = read.cells();
    once(read);
    var before = known.get(read.bikeId());
    if (before != null && !cells.isWrong() && before.equals(read.facts())) {
      tally.alreadyThere++;
      rows.line(read).ifPresent(lines::add);
      return;
    }
    if (before != null && !before.equals(read.facts()) && read.facts() != null) {
      cells.flaw(BIKE_NUMBER, Flaw.BIKE_OTHER, before.registeredOn(), before.colour().name());
    }
    if (!cells.isWrong()) {
      takeDock(read);
    }
    if (cells.isWrong()) {
      tally.wrong(cells.row(), cells.whys());
    } else {
      tally.added(cells.row(), cells.whys());
      rows.line(read).ifPresent(lines::add);
    }
  }

  /** The first row with a number is the one that counts. */
  private void once(BikeRows.Read read) {
    if (read.bikeId() > 0) {
      var first = lineOf.putIfAbsent(read.bikeId(), read.cells().row().line());
      if (first != null) {
        read.cells().flaw(BIKE_NUMBER, Flaw.NUMBER_TWICE, first);
      }
    }
  }

  private void takeDock(BikeRows.Read read) {
    var station = read.station();
    if (station != null && !station.isOpen()) {
      read.cells().flaw(BIKE_STATION, Flaw.BIKE_STATION_CLOSED, station.name());
    } else if (station != null && free.merge(station.stationId(), -1, Integer::sum) < 0) {
      read.cells().flaw(BIKE_STATION, Flaw.BIKE_STATION_FULL, station.name(), station.docks());
    }
  }
}
