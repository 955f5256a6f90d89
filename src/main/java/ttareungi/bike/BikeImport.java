package ttareungi.bike;

import static ttareungi.kernel.Reason.IMPORT_CANCELLED;
import static ttareungi.kernel.Reason.IMPORT_LINE_REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** One file of bikes, while it is decided. */
final class BikeImport {
  /** Often enough to be called off at once, seldom enough to cost nothing. */
  private static final int STEP = 500;

  private final ImportBikes command;
  private final LocalDate today;
  private final Progress progress;
  private final BikeRepository bikes;
  private final DockPlan docks;
  private final Map<Long, Station> stations;
  private final Map<Long, BikeFacts> known = new HashMap<>();
  private final List<DomainEvent> events = new ArrayList<>();
  private int alreadyThere;

  BikeImport(ImportBikes command, Work work, LocalDate today, Progress progress) {
    this.command = command;
    this.today = today;
    this.progress = progress;
    bikes = work.repository(BikeRepository.class);
    docks = new DockPlan(work);
    stations =
        work.repository(StationRepository.class).all().stream()
            .collect(Collectors.toMap(Station::stationId, Function.identity()));
  }

  Outcome run() {
    var lines = command.lines();
    for (int from = 0; from < lines.size(); from += STEP) {
      if (!progress.goesOn(command.requestId(), from, lines.size())) {
        return Rejection.of(IMPORT_CANCELLED);
      }
      var refused = step(lines.subList(from, Math.min(from + STEP, lines.size())));
      if (refused > 0) {
        return Rejection.of(IMPORT_LINE_REFUSED, refused);
      }
    }
    return progress.goesOn(command.requestId(), lines.size(), lines.size())
        ? done()
        : Rejection.of(IMPORT_CANCELLED);
  }

  private Outcome done() {
    int added = events.size();
    events.add(
        new BikesImported(
            command.fileName(), command.sha256(), added, alreadyThere, command.leftOut()));
    return new Outcome.Accepted(events);
  }

  /** The line that cannot be added, or 0. */
  private int step(List<BikeLine> lines) {
    bikes.facts(lines.stream().map(BikeLine::bikeId).toList()).forEach(this::know);
    var added = new ArrayList<Bike>();
    for (var line : lines) {
      var before = known.get(line.bikeId());
      if (before == null) {
        if (!add(line, added)) {
          return line.line();
        }
      } else if (before.equals(line.facts())) {
        alreadyThere++;
      } else {
        return line.line();
      }
    }
    bikes.insertAll(added);
    added.forEach(bike -> events.add(Bikes.registered(bike)));
    return 0;
  }

  private void know(BikeFacts facts) {
    known.put(facts.bikeId(), facts);
  }

  private boolean add(BikeLine line, List<Bike> added) {
    var registering =
        new RegisterBike(
            command.requestId(),
            command.actor(),
            line.bikeId(),
            line.colour(),
            line.registeredOn(),
            line.stationId(),
            line.memo());
    var station = stations.get(line.stationId());
    if (Bikes.refusal(registering, today).isPresent() || station == null || !station.isOpen()) {
      return false;
    }
    var dock = docks.take(station);
    dock.ifPresent(number -> added.add(new Bike(registering, number)));
    know(line.facts());
    return dock.isPresent();
  }
}
