package ttareungi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Used heap after a collection, and what the system says the process holds, in MB. */
record Memory(long heap, long rss) {
  static Memory now() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return new Memory(
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        resident(ProcessHandle.current().pid()));
  }

  /** Of this process, in MB; below zero where there is no such file. */
  static long resident(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(-1);
    } catch (IOException _) {
      return -1;
    }
  }

  @Override
  public String toString() {
    return "heap %d MB, RSS %d MB".formatted(heap, rss);
  }
}
