package make;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

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
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(filled(line));
      }
    }
    return this;
  }

  /** Where there is such a file. */
  Arguments ofAny(Path file) throws IOException {
    return Files.exists(file) ? of(file) : this;
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

  void jpackage() {
    var tool = ToolProvider.findFirst("jpackage").orElseThrow();
    var said = new PrintWriter(System.out, true);
    if (tool.run(said, said, all.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("jpackage failed: " + String.join(" ", all));
    }
  }
}
