package ttareungi.monitoring;

import java.time.Duration;

/**
 * From where on a figure is a warning.
 *
 * @param commit of the slowest twentieth of the commits
 * @param frame of the slowest twentieth of the frames
 * @param lag how long a subscriber may be behind
 * @param heap how much of it may be in use, 0 to 1
 * @param backup how old the newest backup may be
 * @param database bytes that the database and its log may come to
 * @param copies how many copies of the database the disk must have room for
 */
public record Limits(
    Duration commit,
    Duration frame,
    Duration lag,
    double heap,
    Duration backup,
    long database,
    int copies) {
  private static final long GIGABYTE = 1L << 30;

  public static final Limits STANDARD =
      new Limits(
          Duration.ofMillis(40),
          Duration.ofMillis(50),
          Duration.ofSeconds(1),
          0.9,
          Duration.ofHours(36),
          GIGABYTE,
          3);
}
