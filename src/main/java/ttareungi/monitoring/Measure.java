package ttareungi.monitoring;

/** What is kept as a course over time. */
public enum Measure {
  /** Events a second, whoever caused them. */
  EVENTS,
  /** Commands a second, of this program. */
  COMMANDS,
  /** The slowest twentieth of the commits, in milliseconds. */
  COMMIT,
  /** Heap in use, in bytes. */
  HEAP,
  /** The slowest twentieth of the frames, in milliseconds. */
  FRAME
}
