package ttareungi.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import ttareungi.paper.PaperFont;
import ttareungi.receipt.ReceiptLayout.Mark;

/** A receipt as a PDF: one page of the roll, with the typeface in it. */
final class ReceiptPage {
  private static final float POINTS_PER_DOT = 72 / 25.4f / ReceiptLayout.DOTS_PER_MM;

  private ReceiptPage() {}

  static byte[] pdf(Receipt receipt, Words words) throws IOException {
    try (var document = new PDDocument()) {
      var font = PaperFont.load(document);
      var page = ReceiptLayout.of(ReceiptText.of(receipt, words), font);
      draw(document, font, page);
      describe(document, receipt);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Something else than a receipt, on one sheet of A4. */
  static byte[] sheet(String title, ReceiptText text) throws IOException {
    try (var document = new PDDocument()) {
      var font = PaperFont.load(document);
      var layout = ReceiptLayout.of(text, font);
      float scale = scale(layout);
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        float left = (PDRectangle.A4.getWidth() - ReceiptLayout.WIDTH * scale) / 2;
        float top = PDRectangle.A4.getHeight() - layout.height() * scale;
        content.transform(new Matrix(scale, 0, 0, scale, left, top));
        for (Mark mark : layout.marks()) {
          draw(content, font, mark, layout.height());
        }
      }
      var about = new PDDocumentInformation();
      about.setTitle(title);
      document.setDocumentInformation(about);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** As large as the sheet allows, for it stays one. */
  private static float scale(ReceiptLayout.Page layout) {
    return Math.min(
        PDRectangle.A4.getWidth() / ReceiptLayout.WIDTH,
        PDRectangle.A4.getHeight() / layout.height());
  }

  private static void describe(PDDocument document, Receipt receipt) {
    var about = new PDDocumentInformation();
    about.setTitle(receipt.confirmId());
    about.setCreationDate(GregorianCalendar.from(receipt.approvedAt()));
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage(receipt.language().toLanguageTag());
  }

  private static void draw(PDDocument document, PaperFont font, ReceiptLayout.Page layout)
      throws IOException {
    var page =
        new PDPage(
            new PDRectangle(
                ReceiptLayout.WIDTH * POINTS_PER_DOT, layout.height() * POINTS_PER_DOT));
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.transform(Matrix.getScaleInstance(POINTS_PER_DOT, POINTS_PER_DOT));
      for (Mark mark : layout.marks()) {
        draw(content, font, mark, layout.height());
      }
    }
  }

  /** A PDF counts from the bottom up. */
  private static void draw(PDPageContentStream content, PaperFont font, Mark mark, int height)
      throws IOException {
    switch (mark) {
      case Mark.Text text -> {
        content.beginText();
        content.setFont(font.font(), text.size());
        content.newLineAtOffset(text.x(), height - text.y());
        content.showText(text.words());
        content.endText();
      }
      case Mark.Box box -> {
        content.addRect(box.x(), height - box.y() - box.height(), box.width(), box.height());
        content.fill();
      }
    }
  }
}
