package make;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The icons of both programs, drawn: our mark, one plain wheel and one of six docks; that of the
 * kiosk stands on a screen. As PNG in all sizes, as ICO and as ICNS.
 */
final class Icons {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
  private static final List<Integer> IN_ICO = List.of(16, 24, 32, 48, 64, 256);

  /** Those that hold a PNG. */
  private static final Map<Integer, String> IN_ICNS =
      Map.of(128, "ic07", 256, "ic08", 512, "ic09", 64, "ic12", 32, "ic11");

  private static final Color GREEN = new Color(0x0b7d56);
  private static final Color DEEP = new Color(0x06382a);
  private static final double EDGE = 40;

  private Icons() {}

  /** {@code args}: where to. What the windows themselves show is kept in {@code resources/icon}. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), "admin", false);
    write(Path.of(args[0]), "kiosk", true);
  }

  static void write(Path directory) throws IOException {
    write(directory, Place.NAME, false);
    write(directory, Place.NAME + "-kiosk", true);
    ico(directory, Place.NAME);
    ico(directory, Place.NAME + "-kiosk");
    icns(directory, Place.NAME);
    icns(directory, Place.NAME + "-kiosk");
    Files.copy(png(directory, Place.NAME, 256), directory.resolve(Place.NAME + ".png"));
    Files.copy(
        png(directory, Place.NAME + "-kiosk", 256), directory.resolve(Place.NAME + "-kiosk.png"));
  }

  private static void write(Path directory, String name, boolean kiosk) throws IOException {
    Files.createDirectories(directory);
    for (int size : SIZES) {
      ImageIO.write(draw(size, kiosk), "png", png(directory, name, size).toFile());
    }
  }

  private static Path png(Path directory, String name, int size) {
    return directory.resolve(name + "-" + size + ".png");
  }

  private static BufferedImage draw(int size, boolean kiosk) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / EDGE, size / EDGE);
    pen.setColor(kiosk ? DEEP : GREEN);
    pen.fill(new RoundRectangle2D.Double(0, 0, EDGE, EDGE, 18, 18));
    if (kiosk) {
      screen(pen);
    }
    bike(pen, size < 32 ? 3.4 : 2.7); // thin lines vanish in a small one
    pen.dispose();
    return image;
  }

  /** A panel on its post; what follows is drawn on it. */
  private static void screen(Graphics2D pen) {
    pen.setColor(Color.WHITE);
    pen.fill(new RoundRectangle2D.Double(7, 4, 26, 27, 5, 5));
    pen.fill(new RoundRectangle2D.Double(17, 30, 6, 4, 0, 0));
    pen.fill(new RoundRectangle2D.Double(11, 33, 18, 3, 3, 3));
    pen.setColor(GREEN);
    pen.fill(new RoundRectangle2D.Double(9.2, 6.2, 21.6, 22.6, 3, 3));
    var onScreen = new AffineTransform();
    onScreen.translate(20, 17.5);
    onScreen.scale(0.52, 0.52);
    onScreen.translate(-20, -21.3);
    pen.transform(onScreen);
  }

  private static void bike(Graphics2D pen, double width) {
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(new Ellipse2D.Double(4.8, 18.8, 13.2, 13.2));
    pen.draw(frame());
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    for (int dock = 0; dock < 6; dock++) {
      pen.draw(new Arc2D.Double(22, 18.8, 13.2, 13.2, dock * 60 + 38, 44, Arc2D.OPEN));
    }
  }

  private static Path2D frame() {
    var frame = new Path2D.Double();
    frame.moveTo(11.4, 25.4);
    frame.lineTo(18.5, 25.4);
    frame.lineTo(15.2, 14.2);
    frame.moveTo(25.6, 12.8);
    frame.curveTo(24.6, 18.5, 22.6, 25.4, 18.5, 25.4);
    frame.moveTo(28.6, 25.4);
    frame.lineTo(24.9, 10.6);
    frame.lineTo(28.8, 10.6);
    frame.moveTo(12.6, 13.6);
    frame.lineTo(17.8, 13.6);
    return frame;
  }

  /** A directory of PNGs, as Windows has read them since Vista. */
  private static void ico(Path directory, String name) throws IOException {
    var head = ByteBuffer.allocate(6 + 16 * IN_ICO.size()).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) IN_ICO.size());
    var body = new ByteArrayOutputStream();
    for (int size : IN_ICO) {
      var png = Files.readAllBytes(png(directory, name, size));
      head.put((byte) size).put((byte) size).putShort((short) 0); // 256 is written as 0
      head.putShort((short) 1).putShort((short) 32).putInt(png.length);
      head.putInt(head.capacity() + body.size());
      body.write(png);
    }
    try (var out = Files.newOutputStream(directory.resolve(name + ".ico"))) {
      out.write(head.array());
      body.writeTo(out);
    }
  }

  private static void icns(Path directory, String name) throws IOException {
    var body = new ByteArrayOutputStream();
    var parts = new DataOutputStream(body);
    for (int size : SIZES) {
      if (IN_ICNS.containsKey(size)) {
        var png = Files.readAllBytes(png(directory, name, size));
        parts.write(IN_ICNS.get(size).getBytes(StandardCharsets.US_ASCII));
        parts.writeInt(png.length + 8);
        parts.write(png);
      }
    }
    try (var out = new DataOutputStream(Files.newOutputStream(directory.resolve(name + ".icns")))) {
      out.write("icns".getBytes(StandardCharsets.US_ASCII));
      out.writeInt(body.size() + 8);
      body.writeTo(out);
    }
  }
}
