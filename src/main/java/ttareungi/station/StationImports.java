package ttareungi.station;

import static ttareungi.kernel.Reason.IMPORT_CANCELLED;
import static ttareungi.kernel.Reason.IMPORT_LINE_REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.StationsImported;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for many stations at once: all that the file asks for, or nothing. */
public final class StationImports {
  private final Progress progress;

  public StationImports(Progress progress) {
    this.progress = progress;
  }

  public void register(Decisions decisions) {
    decisions.with(ImportStations.class, this::importStations);
  }

  private Outcome importStations(ImportStations command, Work work) {
    var rows = work.repository(StationRepository.class);
    var known = rows.all().stream().map(Station::stationId).collect(Collectors.toSet());
    var fresh = new ArrayList<OpenStation>();
    for (var line : command.lines()) {
      var opening = opening(command, line);
      if (Stations.refusal(opening).isPresent()) {
        return Rejection.of(IMPORT_LINE_REFUSED, line.line());
      }
      if (known.add(line.stationId())) {
        fresh.add(opening);
      }
    }
    if (!progress.goesOn(command.requestId(), fresh.size(), command.lines().size())) {
      return Rejection.of(IMPORT_CANCELLED);
    }
    rows.insertAll(fresh.stream().map(Station::new).toList());
    return opened(command, fresh);
  }

  private static Outcome opened(ImportStations command, List<OpenStation> fresh) {
    var events = new ArrayList<DomainEvent>();
    fresh.forEach(station -> events.add(Stations.opened(station)));
    events.add(
        new StationsImported(
            command.fileName(),
            command.sha256(),
            fresh.size(),
            command.lines().size() - fresh.size(),
            command.leftOut()));
    return new Outcome.Accepted(events);
  }

  private static OpenStation opening(ImportStations command, StationLine line) {
    return new OpenStation(
        command.requestId(),
        command.actor(),
        line.stationId(),
        line.name(),
        line.nameEn(),
        line.docks(),
        line.position());
  }
}
