package ttareungi.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.House;

/**
 * Another program on the same data, without a screen. Prints afterwards how many events a second it
 * came to, and each change that it committed: {@code reserveNo status epochNanos}.
 */
public final class OtherProcess {
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final int WARM_UP_EVENTS = 200;

  private static final long FIRST = 1 + Load.RIDERS;

  private OtherProcess() {}

  /** {@code args}: the data directory, events a second, how long. */
  public static void main(String[] args) {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    try (var house = House.open(new DataDirectory(Path.of(args[0])), Clock.systemUTC())) {
      var _ = new Load(house.desk(), FIRST, (_, _, _) -> {}).run(WARM_UP_EVENTS, WARM_UP);
      double rate =
          new Load(
                  house.desk(),
                  FIRST,
                  (no, status, at) -> lines.add(no + " " + status + " " + Latencies.nanos(at)))
              .run(Integer.parseInt(args[1]), Duration.parse(args[2]));
      System.out.println(rate);
    }
    lines.forEach(System.out::println);
  }
}
