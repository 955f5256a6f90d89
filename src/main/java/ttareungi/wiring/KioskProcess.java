package ttareungi.wiring;

import java.io.InputStream;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.guard.Ending;
import ttareungi.guard.Lifeline;
import ttareungi.guard.Watchdog;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Forward;
import ttareungi.ui.fx.Fx;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The kiosk's screen as the process that a supervisor started and watches. */
public final class KioskProcess {
  private static final Logger LOG = LoggerFactory.getLogger(KioskProcess.class);

  private final Watchdog watchdog;
  private volatile Ending ending = Ending.UNASKED;

  private KioskProcess(Watchdog watchdog) {
    this.watchdog = watchdog;
  }

  /**
   * Returns how it ended.
   *
   * @param lifeline its end is the supervisor's wish, or death
   * @param signs of life, for the supervisor
   */
  public static Ending run(
      DataDirectory data, long stationId, InputStream lifeline, PrintStream signs) {
    var process = new KioskProcess(Watchdog.start(Fx::run, signs));
    Lifeline.hold(lifeline, KioskProcess::comeForward, process::end);
    try {
      KioskApp.launch(data, stationId, process::endsWith);
      return process.ending;
    } catch (RuntimeException failure) {
      return failed(failure);
    }
  }

  private static void comeForward() {
    try {
      Fx.run(Forward::bringEvery);
    } catch (IllegalStateException e) {
      LOG.debug("the screen is still starting, and stands in front when it has", e);
    }
  }

  private void end() {
    endsWith(Ending.UNASKED);
    Fx.exit();
  }

  private void endsWith(Ending wanted) {
    ending = wanted;
    watchdog.endsWith(wanted);
  }

  private static Ending failed(RuntimeException failure) {
    var trouble = Trouble.of(failure);
    var said = trouble.say(new Messages(Language.EN));
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownStation || cause instanceof Config.Invalid) {
        LOG.error("{}", said);
        return Ending.CANNOT_START;
      }
    }
    var why = trouble.kind() == Trouble.Kind.OTHER ? "" : ": " + said;
    LOG.error("the kiosk failed{}", why, failure);
    return Ending.UNASKED;
  }
}
