package ttareungi.kernel;

import java.util.UUID;

/** Makes the ids of requests. */
public final class RequestId {
  private static final int TIME_SHIFT = 16;
  private static final long VERSION_7 = 0x7000;
  private static final long RANDOM_A = 0xfff;

  private RequestId() {}

  /**
   * A UUID of version 7 (RFC 9562): it begins with the time, so that what is remembered together
   * lies together on the disk. Any thread.
   */
  public static String next() {
    var random = UUID.randomUUID();
    long time = System.currentTimeMillis() << TIME_SHIFT;
    long high = time | VERSION_7 | (random.getMostSignificantBits() & RANDOM_A);
    return new UUID(high, random.getLeastSignificantBits()).toString();
  }
}
