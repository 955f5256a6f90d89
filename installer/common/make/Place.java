package make;

import java.nio.file.Path;
import java.util.Locale;

/** Where the parts lie. The directory that Maven runs in is the project's. */
record Place(String version, Path target) {
  static final String NAME = "ttareungi";

  /** Of the system this runs on: {@code linux}, {@code windows} or {@code mac}. */
  static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "mac" : "linux";
  }

  /** As what a launcher of this system takes its icon. */
  static String icon() {
    return switch (system()) {
      case "windows" -> "ico";
      case "mac" -> "icns";
      default -> "png";
    };
  }

  Path sources() {
    return Path.of("installer").toAbsolutePath();
  }

  Path common() {
    return sources().resolve("common");
  }

  /** What only this system's packages need. */
  Path own() {
    return sources().resolve(system());
  }

  private Path laidReady() {
    return target.resolve("installer");
  }

  Path jars() {
    return laidReady().resolve("jars");
  }

  Path modules() {
    return laidReady().resolve("modules");
  }

  Path billOfMaterials() {
    return laidReady().resolve(NAME + ".cdx.json");
  }

  /** All that is made here lies under it, and nothing else. */
  Path work() {
    return laidReady().resolve("work");
  }

  /** The program itself. */
  Path program() {
    return target.resolve(NAME + "-" + version + ".jar");
  }

  /** What becomes {@code lib/app} of the program. */
  Path input() {
    return work().resolve("input");
  }

  Path icons() {
    return work().resolve("icons");
  }

  Path resources() {
    return work().resolve("resources");
  }

  /** The packages. */
  Path out() {
    return work().resolve("packages");
  }
}
