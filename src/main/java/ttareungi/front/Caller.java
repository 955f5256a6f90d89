package ttareungi.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import ttareungi.store.FileLease;

/** Whoever starts: takes the window, or tells the one that there is, until either is done. */
final class Caller {
  /** Between two tries: another program gives no sign when it goes. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Sole sole;
  private final Visit visit;
  private final long until;

  Caller(Sole sole, Visit visit, Duration patience) {
    this.sole = sole;
    this.visit = visit;
    until = System.nanoTime() + patience.toNanos();
  }

  Claim claim() {
    do {
      var bell = taken();
      if (bell != null) {
        return new Claim.Mine(bell);
      }
      if (told()) {
        return new Claim.Told();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    } while (System.nanoTime() < until);
    return new Claim.Unheard();
  }

  /** Null where another has it. Where nothing can be written, the window says so itself. */
  private @Nullable Doorbell taken() {
    try {
      sole.data().create();
      return FileLease.alone(sole.lock()).map(lease -> Doorbell.hang(sole, lease)).orElse(null);
    } catch (UncheckedIOException _) {
      return Doorbell.nowhere();
    }
  }

  private boolean told() {
    try (var line = Line.to(sole.socket())) {
      line.say(visit.said());
      var answer = line.hear(Visit.CAME.length, Duration.ofNanos(until - System.nanoTime()));
      return Arrays.equals(answer, Visit.CAME);
    } catch (IOException | UnsupportedOperationException _) {
      return false; // it starts, it ends, or it hangs
    }
  }
}
