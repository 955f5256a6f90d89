package ttareungi.rider;

import java.security.SecureRandom;
import java.util.stream.LongStream;
import ttareungi.kernel.Reader;

/**
 * Member numbers for newcomers: drawn, not counted, so that one's number tells nothing of
 * another's. The desk decides in the end. Waits for the disk.
 */
public final class RiderNumbers {
  private static final long LOWEST_DRAWN = 100_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RiderNumbers() {}

  /** A number of six digits that belongs to nobody yet. */
  public static long free(Reader reader) {
    return LongStream.generate(() -> RANDOM.nextLong(LOWEST_DRAWN, Riders.HIGHEST_NUMBER + 1))
        .filter(number -> isFree(number, reader))
        .findFirst()
        .orElseThrow();
  }

  public static boolean isFree(long number, Reader reader) {
    return Riders.isNumber(number)
        && reader.read(RiderRepository.class, riders -> riders.find(number)).isEmpty();
  }
}
