package make;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the film once with the packaged runtime and the flags of the packaged launcher, and keeps
 * the classes that it loaded in a cache that each later start maps (JEP 483, 514). The film is
 * played in real windows: where there is no display on Linux, on one of {@code xvfb-run}.
 */
final class Training {
  private static final String CLASS_PATH = "app.classpath=";
  private static final String OPTION = "java-options=";

  private Training() {}

  static void run(Place place, Image image) throws IOException, InterruptedException {
    var launcher = Files.readAllLines(image.app().resolve(Place.NAME + ".cfg"));
    var log = place.work().resolve("training.log").toFile();
    var command = new ArrayList<>(display());
    command.add(image.java().toString());
    command.addAll(options(launcher, image));
    command.add("-XX:AOTCacheOutput=" + image.cache());
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath(launcher, image))));
    command.addAll(List.of("ttareungi.Main", "film", "--out", place.work().resolve("film") + ""));
    var film = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (film.waitFor() != 0 || !Files.exists(image.cache())) {
      throw new IllegalStateException("the film was torn, or left no cache: see " + log);
    }
  }

  private static List<String> display() {
    return Place.system().equals("linux") && System.getenv("DISPLAY") == null
        ? List.of("xvfb-run", "-a", "-s", "-screen 0 2520x1920x24")
        : List.of();
  }

  /** The cache itself is not there yet. */
  private static List<String> options(List<String> launcher, Image image) {
    return launcher.stream()
        .filter(line -> line.startsWith(OPTION) && !line.contains("-XX:AOTCache"))
        .map(line -> line.substring(OPTION.length()))
        .map(line -> line.replace("$APPDIR", image.app().toString()))
        .toList();
  }

  /** In the launcher's order, or the cache would not be taken. */
  private static List<String> classPath(List<String> launcher, Image image) {
    return launcher.stream()
        .filter(line -> line.startsWith(CLASS_PATH))
        .map(line -> line.substring(CLASS_PATH.length()))
        .map(line -> line.replace("$APPDIR", image.app().toString()))
        .map(line -> Path.of(line).toString())
        .toList();
  }
}
