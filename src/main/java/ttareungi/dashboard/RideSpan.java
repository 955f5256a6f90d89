package ttareungi.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when to when somebody rode; without an end he still rides. */
public record RideSpan(Instant startedAt, @Nullable Instant endedAt) {
  public boolean covers(Instant at) {
    return !startedAt.isAfter(at) && (endedAt == null || endedAt.isAfter(at));
  }
}
