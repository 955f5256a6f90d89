package make;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The native parts that jars bring: which is one, and which is another system's. */
final class Natives {
  /** Argon2's and JNA's lie by {@code system-processor}, SQLite's by {@code system/processor}. */
  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile("org/sqlite/native/([^/]+/[^/]+)/.+"),
          Pattern.compile("com/sun/jna/([^/]+-[^/]+)/.+"),
          Pattern.compile("([^/]+-[^/]+)/(?:lib)?argon2\\.[a-z]+"));

  private static final List<String> OURS = ours();

  private Natives() {}

  static boolean isOne(String entry) {
    return PLACES.stream().anyMatch(place -> place.matcher(entry).matches());
  }

  static boolean isForeign(String entry) {
    return PLACES.stream()
        .map(place -> place.matcher(entry))
        .anyMatch(found -> found.matches() && !OURS.contains(found.group(1)));
  }

  /** A program without one of them would start, and fail at what needs it. */
  static void requireAll(Collection<String> taken) {
    for (var place : PLACES) {
      if (taken.stream().noneMatch(entry -> place.matcher(entry).matches())) {
        throw new IllegalStateException("no jar has a native part for this system at " + place);
      }
    }
  }

  private static List<String> ours() {
    var isArm = !List.of("amd64", "x86_64").contains(processor());
    var sqlite = isArm ? "aarch64" : "x86_64";
    var jna = isArm ? "aarch64" : "x86-64";
    return switch (Place.system()) {
      case "windows" -> List.of("Windows/" + sqlite, "win32-" + jna);
      case "mac" -> List.of("Mac/" + sqlite, "darwin-" + jna);
      default -> List.of("Linux/" + sqlite, "linux-" + jna);
    };
  }

  private static String processor() {
    return System.getProperty("os.arch").toLowerCase(Locale.ROOT);
  }
}
