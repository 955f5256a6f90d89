package ttareungi.ui.admin.csv;

import java.time.Duration;
import java.util.function.Consumer;
import ttareungi.csv.Trial;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.RequestId;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FxHop;

/** One import on its way through the desk. */
final class ImportRun {
  private final ImportSpine house;
  private final String requestId = RequestId.next();
  private final FxHop<Pace> told;
  private volatile boolean wanted = true;
  private volatile long began;

  /** {@code told}: hears how far it is, on the FX thread. */
  ImportRun(ImportSpine house, Consumer<Pace> told) {
    this.house = house;
    this.told = new FxHop<>(paces -> told.accept(paces.getLast()));
  }

  /** What came of it, on the FX thread. */
  void start(Trial trial, Consumer<Outcome> done, Consumer<Throwable> fault) {
    var actor = house.actor().get();
    house.progress().watch(requestId, this::goesOn);
    Background.<Outcome>supply(() -> submit(trial, actor)).onDone(done).onFault(fault).start();
  }

  private Outcome submit(Trial trial, String actor) {
    try {
      return house.desk().submit(trial.command().apply(requestId, actor)).join();
    } finally {
      house.progress().forget(requestId);
    }
  }

  /** All of it is taken back, unless it is too late. */
  void callOff() {
    wanted = false;
  }

  /** On the desk's thread. */
  private boolean goesOn(long done, long of) {
    long now = System.nanoTime();
    began = done == 0 ? now : began;
    told.offer(new Pace(done, of, Duration.ofNanos(now - began)));
    return wanted;
  }
}
