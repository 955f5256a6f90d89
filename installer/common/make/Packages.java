package make;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of this system. */
final class Packages {
  private static final String TEMPLATES = "/modules/jdk.jpackage/jdk/jpackage/internal/resources/";
  private static final String MENU = "DESKTOP_COMMANDS_INSTALL";

  /** Without a desktop there is no such directory, and the menu's tool would fail for it. */
  private static final String ROOM_FOR_MENU = "mkdir -p /usr/share/desktop-directories\n";

  private Packages() {}

  static void make(Place place, Image image) throws IOException {
    Files.createDirectories(place.out());
    Files.createDirectories(place.resources());
    if (Files.exists(place.own().resolve("resources"))) {
      Trees.copy(place.own().resolve("resources"), place.resources());
    }
    if (Place.system().equals("linux")) {
      makeRoomForMenu(place, "template.postinst", "postinst");
      makeRoomForMenu(place, "template.spec", Place.NAME + ".spec");
    }
    for (var type : types()) {
      new Arguments(place)
          .of(place.common().resolve("package.args"))
          .of(place.own().resolve("package.args"))
          .ofAny(place.own().resolve(type + ".args"))
          .and("--type", type, "--app-image", image.root().toString(), "--dest", place.out().toString())
          .jpackage();
    }
  }

  private static List<String> types() {
    return switch (Place.system()) {
      case "windows" -> List.of("msi");
      case "mac" -> List.of("dmg");
      default -> List.of("deb", "rpm");
    };
  }

  /** Into jpackage's own script. */
  private static void makeRoomForMenu(Place place, String template, String name)
      throws IOException {
    Path own = FileSystems.getFileSystem(URI.create("jrt:/")).getPath(TEMPLATES + template);
    var script = Files.readString(own);
    if (!script.contains(MENU)) {
      throw new IllegalStateException(template + " has no " + MENU + " any more");
    }
    Files.writeString(
        place.resources().resolve(name), script.replace(MENU, ROOM_FOR_MENU + MENU));
  }
}
