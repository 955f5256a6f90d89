package ttareungi.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Runs the benchmarks named on the command line, or all, and prints what they measured. Each has a
 * JVM of its own, with the flags of the program itself: none warms up another.
 */
public final class Bench {
  private static final Map<String, Measured> ALL =
      Map.of(
          "admin", AdminBench::run,
          "desk", DeskBench::run,
          "reservations", ReservationBench::run,
          "screen", ScreenBench::run,
          "start", StartBench::run,
          "tap", TapBench::run);
  private static final List<String> ORDER =
      List.of("desk", "screen", "start", "tap", "reservations", "admin");
  private static final String HERE = "--here";
  private static final Duration GLANCE = Duration.ofMillis(5);

  private Bench() {}

  @FunctionalInterface
  private interface Measured {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals(HERE)) {
      System.exit(exitOf(measured(args[1])));
    }
    var names = args.length == 0 || args[0].equals("all") ? ORDER : List.of(args[0].split(",", -1));
    names.forEach(Bench::measured); // a name that is none is said before anything runs
    for (var name : names) {
      print("== %s (load average %.1f on %d processors)", name, load(), processors());
      if (Child.of(Bench.class, HERE, name).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException(name + " failed");
      }
    }
  }

  private static int exitOf(Measured benchmark) {
    try {
      benchmark.run();
      return 0;
    } catch (Exception failure) { // the screen's threads would keep the process up
      failure.printStackTrace();
      return 1;
    }
  }

  private static Measured measured(String name) {
    var found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no benchmark " + name + "; there are " + ORDER);
    }
    return found;
  }

  /** Of the last minute, whoever caused it; below zero where the system does not say. */
  static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  static void print(String format, Object... args) {
    System.out.printf(Locale.ROOT, format + "%n", args);
  }

  static double median(List<Double> values) {
    return percentile(values, 0.5);
  }

  static double percentile(List<Double> values, double p) {
    return values.stream()
        .sorted()
        .skip((long) Math.min(values.size() - 1.0, values.size() * p))
        .findFirst()
        .orElseThrow();
  }

  static void await(String what, Duration patience, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("waited in vain for: " + what);
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  /** Until this time of {@link System#nanoTime}. */
  static void parkUntil(long due) {
    for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
      LockSupport.parkNanos(rest);
    }
  }

  static void memory(String when) {
    print("memory %s: %s", when, Memory.now());
  }
}
