package ttareungi.wiring.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Keeps a picture of every step. */
final class Camera {
  private final Path directory;
  private int taken;

  /** What an earlier film left in the directory is taken away. */
  Camera(Path directory) {
    this.directory = directory;
    try (var old = Files.newDirectoryStream(Files.createDirectories(directory), "[0-9]*.png")) {
      for (var picture : old) {
        Files.delete(picture);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  /** Writes {@code 07-name.png}; returns the file's name. */
  String take(Scene scene, String name) {
    var image = OnFx.get(() -> scene.snapshot(null));
    taken++;
    var file = directory.resolve("%02d-%s.png".formatted(taken, name));
    try {
      ImageIO.write(buffered(image), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return file.getFileName().toString();
  }

  private static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}
