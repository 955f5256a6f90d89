package ttareungi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ttareungi.paper.TablePaper.Column;
import ttareungi.paper.TablePaper.Table;

/** Tables on paper, read back. */
class TablePaperTest {
  private static byte[] written(int rows, BooleanSupplier wanted) throws IOException {
    var table =
        new Table(
            "보고서",
            List.of("2026-05-01 – 2026-05-31"),
            List.of(new Column("대여소", 3, false), new Column("예약", 1, true)),
            IntStream.range(0, rows).mapToObj(i -> List.of("역 " + i, "" + i)).toList(),
            List.of("합계", "sum"),
            List.of("원장과 일치"));
    var out = new ByteArrayOutputStream();
    try (var paper = new Paper(Paper.Size.A4_WIDE)) {
      TablePaper.write(paper, table, page -> "p. " + page, out, wanted);
    }
    return out.toByteArray();
  }

  private static String text(byte[] pdf, int page) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  @Test
  void everySheetHasItsHeadAndTheLastItsSums() throws IOException {
    var pdf = written(80, () -> true);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
    }
    assertThat(text(pdf, 1)).contains("보고서", "2026-05-01", "대여소 예약", "역 0 0", "p. 1");
    assertThat(text(pdf, 2)).contains("대여소 예약", "p. 2").doesNotContain("합계", "보고서");
    assertThat(text(pdf, 3)).contains("역 79 79", "합계 sum", "원장과 일치", "p. 3");
  }

  @Test
  void nothingIsWrittenOfWhatIsWantedNoMore() throws IOException {
    assertThat(written(80, () -> false)).isEmpty();
  }

  @Test
  void whatIsTooWideIsCutVisibly() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var paper = new Paper(Paper.Size.A4)) {
      paper.textIn("따릉이".repeat(30), 5, 10, 10, 60);
      paper.save(out);
    }
    assertThat(text(out.toByteArray(), 1).strip()).endsWith("\u2026").hasSizeLessThan(30);
  }
}
