package ttareungi.bench;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/** When each change was committed, and when the board had it, by the machine's one clock. */
final class Latencies {
  private record Change(long reserveNo, ReservationStatus status) {}

  private final Map<Change, Long> committed = new ConcurrentHashMap<>();
  private final Map<Change, Long> shown = new ConcurrentHashMap<>();

  void committed(long reserveNo, ReservationStatus status, long epochNanos) {
    committed.put(new Change(reserveNo, status), epochNanos);
  }

  void shown(long reserveNo, ReservationStatus status) {
    shown.putIfAbsent(new Change(reserveNo, status), nanos(Instant.now()));
  }

  void forget() {
    committed.clear();
    shown.clear();
  }

  boolean allShown() {
    return committed.keySet().stream().allMatch(change -> whenShown(change) != null);
  }

  /** A reservation that was cancelled before the board read it: its row came with the end. */
  long overtaken() {
    return committed.keySet().stream().filter(change -> !shown.containsKey(change)).count();
  }

  /** Below zero where the board was quicker than the answer to whoever asked. */
  List<Double> millis() {
    return committed.entrySet().stream()
        .map(change -> (requireNonNull(whenShown(change.getKey())) - change.getValue()) / 1e6)
        .toList();
  }

  private @Nullable Long whenShown(Change change) {
    var at = shown.get(change);
    return at != null ? at : shown.get(new Change(change.reserveNo(), ReservationStatus.CANCELLED));
  }

  static long nanos(Instant at) {
    return at.getEpochSecond() * 1_000_000_000L + at.getNano();
  }
}
