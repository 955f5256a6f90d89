package ttareungi.monitoring;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the program can say of itself, line by line. */
public final class Diagnosis {
  private Diagnosis() {}

  public static List<String> versions(String release, String database) {
    return List.of(
        "ttareungi " + release,
        "java " + Runtime.version() + " " + System.getProperty("java.vm.name"),
        "javafx " + System.getProperty("javafx.runtime.version", "not running"),
        "sqlite " + database,
        "os "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        "processors " + Runtime.getRuntime().availableProcessors(),
        "heap at most " + Runtime.getRuntime().maxMemory());
  }

  public static List<String> measures(Monitoring monitoring) {
    var read = monitoring.latest();
    var followers =
        read.followers().stream()
            .map(f ->
                "subscriber %s: cursor %d, behind %d, %d ms, %s"
                    .formatted(
                        f.name(),
                        f.subscription().cursor(),
                        f.behind(),
                        f.lag().toMillis(),
                        f.failure().map(fault -> fault.code()).orElse("well")));
    return Stream.of(
            Stream.of("at " + read.at(), "commits " + read.commits(), "frames " + read.frames()),
            Stream.of("delays " + read.delays(), read.heap().toString(), read.sizes().toString()),
            followers,
            monitoring.meters().lines().stream())
        .flatMap(lines -> lines)
        .toList();
  }

  public static List<String> threads() {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.dumpAllThreads(true, true))
        .flatMap(thread ->
            Stream.concat(
                Stream.of("\"" + thread.getThreadName() + "\" " + thread.getThreadState()),
                Arrays.stream(thread.getStackTrace()).map(frame -> "    at " + frame)))
        .toList();
  }

  /** Of settings only what is known to be no secret and to name nobody. */
  public static List<String> settings(Map<String, String> settings, List<String> harmless) {
    return settings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each ->
            each.getKey()
                + "="
                + (harmless.stream().anyMatch(each.getKey()::startsWith) ? each.getValue() : "***"))
        .toList();
  }
}
