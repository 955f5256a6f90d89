package ttareungi.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Runs the benchmarks named on the command line, or all, and prints what they measured. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    var names = args.length == 0 ? List.of("desk") : List.of(args);
    for (var name : names) {
      switch (name) {
        case "desk" -> DeskBench.run();
        default -> throw new IllegalArgumentException("no benchmark " + name);
      }
    }
    System.exit(0);
  }

  static void print(String format, Object... args) {
    System.out.printf(Locale.ROOT, format + "%n", args);
  }

  static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  static double percentile(List<Double> values, double p) {
    return values.stream()
        .sorted()
        .skip((long) Math.min(values.size() - 1.0, values.size() * p))
        .findFirst()
        .orElseThrow();
  }

  static <T> T timed(String what, Supplier<T> step) {
    long before = System.nanoTime();
    var answer = step.get();
    print("%s: %.1f s", what, (System.nanoTime() - before) / 1e9);
    return answer;
  }

  /** Used heap after a collection, and what the system says the process holds, in MB. */
  static void memory(String when) {
    System.gc();
    var runtime = Runtime.getRuntime();
    long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    print("memory %s: heap %d MB, RSS %d MB", when, heap, rss());
  }

  private static long rss() {
    try {
      return java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(-1);
    } catch (java.io.IOException _) {
      return -1;
    }
  }
}
