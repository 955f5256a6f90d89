package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the rows that have to be mended. */
class BadRowsTest {
  @TempDir Path directory;

  @Test
  void noCellIsAFormula() throws IOException {
    var sheet = sheet("no", "colour", "memo", "a", "b", "c", "d");
    var row = new Row(7, List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "1=1"));
    var file = directory.resolve("bad.csv");
    new BadRows(sheet, "line", "why", finding -> "=cmd")
        .write(file, List.of(new Finding(row, List.of())));
    assertThat(Files.readString(file, UTF_8))
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFFno,colour,memo,a,b,c,d,line,why",
                "'=1+1,'+1,'-1,'@SUM(A1),'\tx,\"'\rx\",1=1,7,'=cmd",
                ""));
  }

  @Test
  void canBeReadAgain() throws IOException {
    var sheet = sheet("no", "메모");
    var finding = new Finding(new Row(2, List.of("1")), List.of());
    var file = directory.resolve("bad.csv");
    new BadRows(sheet, "행", "이유", each -> "번호, 그리고 \"색\"").write(file, List.of(finding));
    var again = (Sheet) new SheetReader(Subject.BIKES).read(file);
    assertThat(again.encoding()).isEqualTo(Encoding.UTF_8_BOM);
    assertThat(again.headers()).containsExactly("no", "메모", "행", "이유");
    assertThat(again.rows()).containsExactly(new Row(2, List.of("1", "", "2", "번호, 그리고 \"색\"")));
  }

  private static Sheet sheet(String... headers) {
    return new Sheet("a.csv", "00", Encoding.UTF_8, ',', List.of(headers), List.of());
  }
}
