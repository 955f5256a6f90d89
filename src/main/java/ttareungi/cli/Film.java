package ttareungi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ttareungi.wiring.Display;
import ttareungi.wiring.film.FilmApp;

@Command(
    name = "film",
    description = "Plays the whole scenario in the real windows and keeps a picture of each step.")
final class Film implements Callable<Integer> {
  /** Room for the admin window and a kiosk side by side. */
  private static final int WIDTH = 2_520;

  private static final int HEIGHT = 1_920;

  @Option(names = "--out", description = "Where the pictures go; target/film by default.")
  private Path pictures = Path.of("target", "film");

  @Option(names = "--memory", description = "Draw into memory even where there is a display.")
  private boolean memory;

  @Override
  public Integer call() {
    return play(pictures, memory || !Display.isThere());
  }

  static int play(Path pictures, boolean memory) {
    if (memory && !Display.hasMemory()) {
      System.err.println("The film needs a display, and there is none.");
      return 2;
    }
    var lacks = memory ? Display.lacksForPicture() : Display.lacksForWindow();
    if (lacks.isPresent()) {
      System.err.println(lacks.get());
      return 2;
    }
    if (memory) {
      Display.useMemory(WIDTH, HEIGHT);
    } else {
      Display.spareOpenGl();
    }
    return FilmApp.play(pictures) ? 0 : 1;
  }
}
