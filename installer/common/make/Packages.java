package make;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The packages of this system. */
final class Packages {
  private Packages() {}

  static void make(Place place, Image image) throws IOException, InterruptedException {
    Files.createDirectories(place.out());
    Files.createDirectories(place.resources());
    if (Files.exists(place.own().resolve("resources"))) {
      Trees.copy(place.own().resolve("resources"), place.resources());
    }
    if (Place.system().equals("linux")) {
      Templates.patch(place.own(), place.resources());
    }
    for (var type : types()) {
      new Arguments(place)
          .of(place.common().resolve("package.args"))
          .of(place.own().resolve("package.args"))
          .and(
              "--type",
              type,
              "--app-image",
              image.root().toString(),
              "--dest",
              place.out().toString())
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
}
