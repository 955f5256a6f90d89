package ttareungi.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that runs: waited for, killed when it hangs, ended when it shall end. */
final class ScreenProcess {
  private static final Logger LOG = LoggerFactory.getLogger(ScreenProcess.class);

  private final Process process;
  private final Patience patience;
  private final LongSupplier nanos;
  private final long began;
  private final Pulse pulse;

  ScreenProcess(Process process, Patience patience, LongSupplier nanos) {
    this.process = process;
    this.patience = patience;
    this.nanos = nanos;
    began = nanos.getAsLong();
    pulse = Pulse.of(process.inputReader());
  }

  /** Returns when it has ended, by itself or because it hung. */
  Life live() throws InterruptedException {
    int silence = 0;
    int allowed = patience.first();
    boolean killed = false;
    while (!process.waitFor(patience.round())) {
      silence++;
      if (pulse.felt()) {
        silence = 0;
        allowed = patience.silent();
      } else if (silence >= allowed) {
        process.destroyForcibly();
        killed = true;
      }
    }
    return killed ? Life.killed(length()) : Life.ended(process.exitValue(), length());
  }

  private Duration length() {
    return Duration.ofNanos(nanos.getAsLong() - began);
  }

  /** Asks it to come forward; whether it could be asked. */
  boolean call() {
    try {
      var line = process.getOutputStream();
      line.write('\n');
      line.flush();
      return process.isAlive();
    } catch (IOException e) {
      LOG.debug("the screen has gone", e);
      return false;
    }
  }

  /** Asks it to end, by closing its standard input; insists when it does not. */
  void end() throws InterruptedException {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.debug("the screen's input was closed already", e);
    }
    if (!process.waitFor(patience.farewell())) {
      LOG.warn("the screen does not end and is killed");
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
