package ttareungi.ui.admin.dashboard;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A vertical axis of four round steps. */
public record ChartScale(long step) {
  public static final int STEPS = 4;

  private static final long[] ROUND = {1, 2, 5, 10, 15, 20, 25, 50};

  static ChartScale of(@Nullable Kpis read) {
    return read == null
        ? new ChartScale(1)
        : upTo(
            LongStream.concat(
                    LongStream.of(read.today().reservations()),
                    LongStream.of(read.lastWeek().reservations()))
                .max()
                .orElse(0));
  }

  public static ChartScale upTo(long highest) {
    for (long power = 1; ; power *= 10) {
      for (long round : ROUND) {
        if (round * power * STEPS >= highest) {
          return new ChartScale(round * power);
        }
      }
    }
  }

  public long most() {
    return step * STEPS;
  }
}
