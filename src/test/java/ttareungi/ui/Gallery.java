package ttareungi.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of what we draw, under target/gallery, for people to look at. */
public final class Gallery {
  private static final File DIRECTORY = new File("target/gallery");

  private Gallery() {}

  public static File save(WritableImage picture, String name) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return write(copy, new File(DIRECTORY, name + ".png"));
  }

  private static File write(BufferedImage picture, File file) {
    DIRECTORY.mkdirs();
    try {
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
