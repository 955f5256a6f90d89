package ttareungi.relay;

/** Told what each delivery took, on the relay's thread: must not wait. */
@FunctionalInterface
public interface RelayMeter {
  /** Nobody looks. */
  RelayMeter NONE = (subscriber, events, nanos) -> {};

  /** A subscriber is done with these events, this long after the relay noticed the last of them. */
  void delivered(String subscriber, int events, long nanos);
}
