package make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the installers of the system it runs on, from what Maven has laid ready: {@code
 * target/installer/jars} (the program and its libraries), {@code target/installer/modules} (JavaFX)
 * and the bill of materials. What Maven calls: {@code mvn -Pinstaller verify}.
 */
final class Make {
  private Make() {}

  /** {@code args}: the version, and the build directory of Maven. */
  public static void main(String[] args) throws Exception {
    var place = new Place(args[0], Path.of(args[1]).toAbsolutePath());
    fresh(place.work());
    say("icons");
    Icons.write(place.icons());
    say("licences");
    Licences.collect(place);
    say("jars");
    Jars.slim(place);
    say("the program with its runtime");
    var image = Image.make(place);
    say("the cache of loaded classes, trained by the film");
    Training.run(place, image);
    say("packages");
    Packages.make(place, image);
    Sums.write(place.out());
  }

  private static void fresh(Path work) throws IOException {
    Trees.delete(work);
    Files.createDirectories(work);
  }

  private static void say(String step) {
    System.out.println("installer: " + step);
  }
}
