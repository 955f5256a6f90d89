package ttareungi.ui.admin.reports;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import ttareungi.report.ReportQuery;
import ttareungi.report.ReportRepository;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FxHop;

/** One report on its way; one that is called off says nothing more. FX thread. */
final class ReportRun {
  private static final Duration PATIENCE = Duration.millis(500);

  private final AdminHouse house;
  private final ReportQuery query;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private volatile boolean wanted = true;

  ReportRun(AdminHouse house, ReportQuery query) {
    this.house = house;
    this.query = query;
  }

  /** {@code slow} hears how far it is, from 0 to 1, once it takes over half a second. */
  void start(Consumer<Double> slow, Consumer<Reported> done, Consumer<Throwable> fault) {
    patience.setOnFinished(event -> ifWanted(slow).accept(0.0));
    patience.play();
    var told = new FxHop<Double>(parts -> tell(parts.getLast(), slow));
    Background.supply(() -> read(told))
        .onDone(read -> read.ifPresent(reported -> end(done, reported)))
        .onFault(cause -> end(fault, cause))
        .start();
  }

  private void tell(double part, Consumer<Double> slow) {
    if (patience.getStatus() != PauseTransition.Status.RUNNING) {
      ifWanted(slow).accept(part);
    }
  }

  private <T> void end(Consumer<T> consumer, T with) {
    patience.stop();
    ifWanted(consumer).accept(with);
    wanted = false; // what is still told of it is late
  }

  void callOff() {
    wanted = false;
    patience.stop();
  }

  private <T> Consumer<T> ifWanted(Consumer<T> consumer) {
    return wanted ? consumer : ignored -> {};
  }

  private Optional<Reported> read(FxHop<Double> told) {
    var asOf = house.now();
    var report =
        house
            .bikes()
            .read(
                ReportRepository.class,
                reports ->
                    reports.report(
                        query,
                        house.zone(),
                        (done, of) -> {
                          told.offer((double) done / of);
                          return wanted;
                        }));
    var names = new StationNames();
    names.load(house.bikes().read(StationRepository.class, StationRepository::all));
    return report.map(read -> new Reported(read, names, asOf));
  }
}
