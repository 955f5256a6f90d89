package make;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program in a directory of its own, with a runtime that has no more than it needs. */
record Image(Path root) {
  private static final String CACHE = "ttareungi.aot";

  static Image make(Place place) throws IOException, InterruptedException {
    Files.copy(place.billOfMaterials(), place.input().resolve("ttareungi.cdx.json"));
    takeKioskSession(place);
    var common = place.common();
    var arguments =
        new Arguments(place)
            .of(common.resolve("program.args"))
            .java(common.resolve("java.options"))
            .java(common.resolve("desk.options"))
            .of(place.own().resolve("program.args"));
    var launcher = kioskLauncher(place, arguments);
    arguments
        .and("--type", "app-image", "--dest", place.work().toString())
        .and("--add-launcher", "ttareungi-kiosk=" + launcher)
        .jpackage();
    var image = new Image(place.work().resolve(directory()));
    image.takeNatives(place.modules());
    image.takeLauncher(place.own().resolve("launcher"));
    Trees.age(image.root);
    return image;
  }

  /** Its options replace those of the first launcher. */
  private static Path kioskLauncher(Place place, Arguments arguments) throws IOException {
    var options = new ArrayList<>(Arguments.lines(place.common().resolve("java.options")));
    options.addAll(Arguments.lines(place.common().resolve("kiosk.options")));
    var said = arguments.filled(Files.readString(place.common().resolve("kiosk.properties")));
    var launcher = place.work().resolve("ttareungi-kiosk.properties");
    return Files.writeString(launcher, said + "java-options=" + String.join(" ", options) + "\n");
  }

  /** What makes a Linux machine a kiosk and nothing else; what tries it stays here. */
  private static void takeKioskSession(Place place) throws IOException {
    var session = place.own().resolve("kiosk");
    if (Files.exists(session)) {
      var to = place.input().resolve("kiosk-session");
      Trees.copy(session, to);
      Files.delete(to.resolve("try"));
    }
  }

  private static String directory() {
    return Place.system().equals("mac") ? Place.NAME + ".app" : Place.NAME;
  }

  /** Where the jars and the configuration of the launchers are: {@code $APPDIR}. */
  Path app() {
    return switch (Place.system()) {
      case "windows" -> root.resolve("app");
      case "mac" -> root.resolve("Contents/app");
      default -> root.resolve("lib/app");
    };
  }

  private Path runtime() {
    return switch (Place.system()) {
      case "windows" -> root.resolve("runtime");
      case "mac" -> root.resolve("Contents/runtime/Contents/Home");
      default -> root.resolve("lib/runtime");
    };
  }

  Path java() {
    return runtime().resolve("bin").resolve("java");
  }

  Path cache() {
    return app().resolve(CACHE);
  }

  /**
   * JavaFX looks for its native parts beside the runtime's own first. Left in its jars only, it
   * would unpack them into the home of whoever starts it, and a kiosk's user need not have one.
   */
  private void takeNatives(Path modules) throws IOException {
    var to = runtime().resolve(Place.system().equals("windows") ? "bin" : "lib");
    for (var module : Trees.list(modules, ".jar")) {
      try (var jar = new ZipFile(module.toFile())) {
        for (var entry : jar.stream().filter(part -> isNative(part.getName())).toList()) {
          take(jar, entry, to.resolve(entry.getName()));
        }
      }
    }
  }

  /** For jpackage's, where the system has one of ours: it reads the same configuration. */
  private void takeLauncher(Path ours) throws IOException {
    if (Files.exists(ours)) {
      Files.delete(root.resolve("lib/libapplauncher.so")); // theirs alone asks for it
      for (var launcher : Trees.list(root.resolve("bin"), "")) {
        Files.copy(ours, launcher, REPLACE_EXISTING, COPY_ATTRIBUTES);
      }
    }
  }

  /** What the runtime has of its own, as Windows' C library, stays. */
  private static void take(ZipFile jar, ZipEntry entry, Path to) throws IOException {
    if (!Files.exists(to)) {
      try (var in = jar.getInputStream(entry)) {
        Files.copy(in, to);
      }
    }
  }

  private static boolean isNative(String name) {
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }
}
