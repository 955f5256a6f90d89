package ttareungi.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A PDF that is written page by page, with the typeface in it. */
public final class Paper implements AutoCloseable {
  /** Of a sheet, in millimetres. */
  public record Size(float width, float height) {
    public static final Size A4 = new Size(210, 297);
    public static final Size A4_WIDE = new Size(297, 210);
  }

  private static final float POINTS_PER_MM = 72 / 25.4f;

  private final PDDocument document = new PDDocument();
  private final PaperFont font;
  private final Size size;
  private @Nullable PDPageContentStream page;
  private int pages;

  public Paper(Size size) throws IOException {
    this.size = size;
    font = PaperFont.load(document);
  }

  /** What a reader of the file is told of it. */
  public void describe(String title, ZonedDateTime at, Locale language) {
    var about = new PDDocumentInformation();
    about.setTitle(title);
    about.setCreationDate(GregorianCalendar.from(at));
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage(language.toLanguageTag());
  }

  public Size size() {
    return size;
  }

  /** How many there are so far. */
  public int pages() {
    return pages;
  }

  /** What is drawn from now on stands on the next one. */
  public void nextPage() throws IOException {
    endPage();
    var next = new PDPage(new PDRectangle(points(size.width()), points(size.height())));
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    pages++;
  }

  /** From {@code x} to the right; {@code y} is the line it stands on. */
  public void text(String words, float height, float x, float y) throws IOException {
    var drawn = open();
    drawn.beginText();
    drawn.setFont(font.font(), points(height));
    drawn.newLineAtOffset(points(x), points(size.height() - y));
    drawn.showText(font.drawable(words));
    drawn.endText();
  }

  /** No wider than {@code width}: what is too much is cut off, visibly. */
  public void textIn(String words, float height, float x, float y, float width) throws IOException {
    text(font.cut(font.drawable(words), height, width), height, x, y);
  }

  /** Ends at {@code x}. */
  public void textTo(String words, float height, float x, float y) throws IOException {
    text(words, height, x - width(words, height), y);
  }

  public float width(String words, float height) throws IOException {
    return font.width(font.drawable(words), height);
  }

  public void line(float x, float y, float width) throws IOException {
    box(x, y, width, 0.2f);
  }

  /** Black; {@code y} is its upper edge. */
  public void box(float x, float y, float width, float height) throws IOException {
    var drawn = open();
    drawn.addRect(points(x), points(size.height() - y - height), points(width), points(height));
    drawn.fill();
  }

  /** {@code side}: with its quiet zone. */
  public void qr(String content, float x, float y, float side, int quietZone) throws IOException {
    var dots = QrDots.of(content, quietZone);
    float dot = side / dots.size();
    dots.each((column, row) -> box(x + column * dot, y + row * dot, dot, dot));
  }

  public void save(OutputStream out) throws IOException {
    endPage();
    document.save(out);
  }

  private PDPageContentStream open() throws IOException {
    if (page == null) {
      nextPage();
    }
    return Objects.requireNonNull(page);
  }

  private void endPage() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  private static float points(float mm) {
    return mm * POINTS_PER_MM;
  }

  @Override
  public void close() throws IOException {
    endPage();
    document.close();
  }
}
