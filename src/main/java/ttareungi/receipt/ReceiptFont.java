package ttareungi.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of receipts, embedded in the document that it is loaded for. */
final class ReceiptFont {
  /** TrueType: PDFBox embeds no font with PostScript outlines, as the screen's are. */
  private static final String FILE = "/font/Pretendard-Medium.ttf";

  private static final float EM = 1_000;

  private final PDFont font;

  private ReceiptFont(PDFont font) {
    this.font = font;
  }

  static ReceiptFont load(PDDocument document) throws IOException {
    try (InputStream in = ReceiptFont.class.getResourceAsStream(FILE)) {
      return new ReceiptFont(PDType0Font.load(document, Objects.requireNonNull(in, FILE)));
    }
  }

  PDFont font() {
    return font;
  }

  float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / EM * size;
  }

  /** What the typeface has no shape for becomes a question mark: no name stops a receipt. */
  String drawable(String text) {
    var drawable = new StringBuilder();
    text.codePoints().forEach(c -> drawable.append(has(c) ? Character.toString(c) : "?"));
    return drawable.toString();
  }

  private boolean has(int codePoint) {
    try {
      return font.encode(Character.toString(codePoint)).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Breaks at spaces, and within a word only where it is wider than the whole line. */
  List<String> wrap(String text, float size, float width) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) > width && !line.isEmpty()) {
        lines.add(line.toString());
        longer = word;
      }
      line = new StringBuilder(breakOff(longer, size, width, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  private String breakOff(String word, float size, float width, List<String> lines)
      throws IOException {
    String rest = word;
    while (width(rest, size) > width) {
      int fits = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(fits, 1)), size) <= width) {
        fits = rest.offsetByCodePoints(fits, 1);
      }
      lines.add(rest.substring(0, fits));
      rest = rest.substring(fits);
    }
    return rest;
  }
}
