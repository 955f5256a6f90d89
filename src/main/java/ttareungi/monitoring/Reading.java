package ttareungi.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * What was measured at one instant.
 *
 * @param events a second
 * @param commands a second
 * @param delays how long work waited for the window's thread
 */
public record Reading(
    Instant at,
    double events,
    double commands,
    Latency commits,
    Latency frames,
    Latency delays,
    List<Follower> followers,
    Heap heap,
    Sizes sizes) {

  /**
   * Bytes in use and at most, and the longest pause of the collector of late.
   *
   * @param pause in milliseconds
   */
  public record Heap(long used, long most, double pause) {}

  /**
   * In bytes.
   *
   * @param room left on the disk of the backups
   */
  public record Sizes(long database, long wal, long dashboard, long room) {}
}
