package make;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arguments of jpackage: files with one argument a line, {@code #} for a remark. */
final class Arguments {
  private final Map<String, String> values;
  private final List<String> all = new ArrayList<>();

  Arguments(Place place) {
    values =
        Map.of(
            "version", place.version(),
            "icons", place.icons().toString(),
            "icon", Place.icon(),
            "input", place.input().toString(),
            "modules", place.modules().toString(),
            "resources", place.resources().toString(),
            "work", place.work().toString(),
            "common", place.common().toString(),
            "licence", place.input().resolve("licences").resolve("NOTICE.txt").toString());
  }

  Arguments of(Path file) throws IOException {
    lines(file).forEach(line -> all.add(filled(line)));
    return this;
  }

  /** Each line is an option of the JVM. */
  Arguments java(Path file) throws IOException {
    lines(file).forEach(option -> all.addAll(List.of("--java-options", option)));
    return this;
  }

  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  Arguments and(String... more) {
    all.addAll(List.of(more));
    return this;
  }

  /** With what is in {@code ${...}} put in. */
  String filled(String text) {
    var filled = text;
    for (var value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  /**
   * Whatever is packed is of one time: the cache of classes is only taken with jars of the time
   * that it was made with, and two builds give the same.
   */
  void jpackage() throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    command.addAll(all);
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(Trees.WHEN.to(SECONDS)));
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException("jpackage failed: " + String.join(" ", all));
    }
  }
}
