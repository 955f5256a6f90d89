package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Followers of the log that stand still. */
final class FailedSubscribers implements Condition {
  private final Supplier<Map<String, String>> failed;

  /** {@code failed}: by its name, the code of the fault. */
  FailedSubscribers(Supplier<Map<String, String>> failed) {
    this.failed = failed;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.SUBSCRIBER_FAILED;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    return failed.get().entrySet().stream()
        .map(one -> new Sign(one.getKey(), now, 0, 0, one.getValue()))
        .toList();
  }

  @Override
  public boolean isOfThisProcess() {
    return true;
  }

  /** Nothing waits for the disk here. */
  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }
}
