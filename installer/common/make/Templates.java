package make;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What is changed in jpackage's own scripts for Linux, of whatever JDK this is. */
final class Templates {
  private static final String HERE = "/modules/jdk.jpackage/jdk/jpackage/internal/resources/";

  /**
   * Without a desktop there is no directory for menus, and their tool would fail for it. And a
   * kiosk that was stopped for a new version goes on.
   */
  private static final Map<String, String> INSTALLED =
      Map.of(
          "DESKTOP_COMMANDS_INSTALL",
          """
          mkdir -p /usr/share/desktop-directories
          DESKTOP_COMMANDS_INSTALL
          if [ -e /run/ttareungi-kiosk.was-active ]; then
            rm /run/ttareungi-kiosk.was-active
            systemctl start ttareungi-kiosk || true
          fi\
          """);

  /** A kiosk that runs would find its jars gone, or those of another version. */
  private static final String STOP =
      """
      if systemctl is-active --quiet ttareungi-kiosk 2>/dev/null; then
        touch /run/ttareungi-kiosk.was-active
        systemctl stop ttareungi-kiosk || true
      fi
      """;

  private static final Map<String, String> KIOSK_STOPS =
      Map.of("DESKTOP_COMMANDS_UNINSTALL", STOP + "DESKTOP_COMMANDS_UNINSTALL");

  /** RPM unpacks the new version before it asks the old one for anything. */
  private static final Map<String, String> KIOSK_STOPS_FIRST =
      Map.of(
          "%pre\npackage_type=rpm\n",
          "%pre\npackage_type=rpm\n" + STOP,
          "DESKTOP_COMMANDS_UNINSTALL",
          """
          if [ "$1" = 0 ]; then
            systemctl stop ttareungi-kiosk 2>/dev/null || true
          fi
          DESKTOP_COMMANDS_UNINSTALL\
          """);

  private static final String DEPENDENCIES =
      "PACKAGE_DEFAULT_DEPENDENCIES PACKAGE_CUSTOM_DEPENDENCIES";

  /** Denser too. */
  private static final Map<String, String> SAME_EACH_TIME =
      Map.of(
          "%description\n",
          """
          %define _binary_payload w6.xzdio
          %define clamp_mtime_to_source_date_epoch 1
          %define use_source_date_epoch_as_buildtime 1

          %description
          """);

  private Templates() {}

  static void patch(Path own, Path to) throws IOException {
    var control = with(template("control", Map.of()), own("deb", own));
    Files.writeString(to.resolve("control"), control);
    Files.writeString(to.resolve("postinst"), template("postinst", INSTALLED));
    Files.writeString(to.resolve("prerm"), template("prerm", KIOSK_STOPS));
    var spec = with(with(template("spec", INSTALLED), SAME_EACH_TIME), KIOSK_STOPS_FIRST);
    Files.writeString(to.resolve(Place.NAME + ".spec"), with(spec, own("rpm", own)));
  }

  /** jpackage would name the packages that the libraries of this very machine come in. */
  private static Map<String, String> own(String type, Path own) throws IOException {
    var dependencies = Files.readAllLines(own.resolve(type + ".depends"));
    return Map.of(DEPENDENCIES, String.join(", ", dependencies));
  }

  private static String template(String name, Map<String, String> changes) throws IOException {
    var own = FileSystems.getFileSystem(URI.create("jrt:/")).getPath(HERE + "template." + name);
    return with(Files.readString(own), changes);
  }

  private static String with(String script, Map<String, String> changes) {
    var changed = script;
    for (var change : changes.entrySet()) {
      if (!script.contains(change.getKey())) {
        throw new IllegalStateException("this JDK's jpackage has no " + change.getKey());
      }
      changed = changed.replace(change.getKey(), change.getValue());
    }
    return changed;
  }
}
