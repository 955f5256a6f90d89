package ttareungi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of what is printed, embedded in the document that it is loaded for. */
public final class PaperFont {
  /** TrueType: PDFBox embeds no font with PostScript outlines, as the screen's are. */
  private static final String FILE = "/font/Pretendard-Medium.ttf";

  private static final String ELLIPSIS = "\u2026";
  private static final float EM = 1_000;

  private final PDFont font;

  private PaperFont(PDFont font) {
    this.font = font;
  }

  public static PaperFont load(PDDocument document) throws IOException {
    try (InputStream in = PaperFont.class.getResourceAsStream(FILE)) {
      return new PaperFont(PDType0Font.load(document, Objects.requireNonNull(in, FILE)));
    }
  }

  public PDFont font() {
    return font;
  }

  public float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / EM * size;
  }

  /** What the typeface has no shape for becomes a question mark: no name stops a print. */
  public String drawable(String text) {
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

  /** As much of it as fits, with an ellipsis for the rest. */
  String cut(String text, float size, float width) throws IOException {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** Breaks at spaces, and within a word only where it is wider than the whole line. */
  public List<String> wrap(String text, float size, float width) throws IOException {
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
