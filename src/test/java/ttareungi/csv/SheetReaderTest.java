package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people and programs write them. */
class SheetReaderTest {
  private static final String TEXT = "자전거번호,색상\n10233,초록\n";

  @TempDir Path directory;

  @Test
  void utf8() throws IOException {
    assertThat(sheet(TEXT.getBytes(UTF_8)).encoding()).isEqualTo(Encoding.UTF_8);
  }

  @Test
  void utf8WithItsMark() throws IOException {
    var sheet = sheet(("\uFEFF" + TEXT).getBytes(UTF_8));
    assertThat(sheet.encoding()).isEqualTo(Encoding.UTF_8_BOM);
    assertThat(sheet.headers()).containsExactly("자전거번호", "색상");
  }

  @Test
  void cp949() throws IOException {
    var sheet = sheet((TEXT + "7,뷁\n").getBytes(Charset.forName("x-windows-949")));
    assertThat(sheet.encoding()).isEqualTo(Encoding.CP949);
    assertThat(sheet.headers()).containsExactly("자전거번호", "색상");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("10233", "초록");
    assertThat(sheet.rows().getLast().cell(1)).isEqualTo("뷁");
  }

  @Test
  void utf16IsRefused() throws IOException {
    assertThat(why(TEXT.getBytes(UTF_16))).isEqualTo(Unreadable.Why.UTF_16);
    assertThat(why(TEXT.getBytes(Charset.forName("UTF-16LE")))).isEqualTo(Unreadable.Why.UTF_16);
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    assertThat(why(new byte[] {'n', 'o', ',', (byte) 0xFF, (byte) 0xFF, '\n'}))
        .isEqualTo(Unreadable.Why.NOT_TEXT);
    assertThat(why(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo(Unreadable.Why.WORKBOOK);
    assertThat(why(new byte[0])).isEqualTo(Unreadable.Why.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSeparator(String separator) throws IOException {
    var sheet =
        sheet(String.join(separator, "bike_no", "colour", "a b\n1", "red", "x").getBytes(UTF_8));
    assertThat(sheet.separator()).isEqualTo(separator.charAt(0));
    assertThat(sheet.rows().getFirst().cells()).containsExactly("1", "red", "x");
  }

  @Test
  void aRowKnowsTheLineWhereItBegins() throws IOException {
    var sheet =
        sheet("no,memo\r\n\r\n1,\"two\r\nlines\"\r\n,\r\n2,\"a,\"\"b\"\"\"".getBytes(UTF_8));
    assertThat(sheet.rows())
        .containsExactly(
            new Row(3, List.of("1", "two\r\nlines")), new Row(6, List.of("2", "a,\"b\"")));
  }

  @Test
  void aFileWithoutNamesOfColumnsIsRefused() throws IOException {
    assertThat(why("10233,초록\n10234,초록\n".getBytes(UTF_8))).isEqualTo(Unreadable.Why.NO_HEADER);
    assertThat(why("no,colour\n".getBytes(UTF_8))).isEqualTo(Unreadable.Why.NO_ROWS);
  }

  @Test
  void aQuoteThatNeverEndsIsRefused() throws IOException {
    assertThat(why("no,colour\n1,\"red\n2,red\n".getBytes(UTF_8))).isEqualTo(Unreadable.Why.BROKEN);
  }

  @Test
  void tooManyRowsAreRefused() throws IOException {
    var rows = "1,red\n".repeat(Sheet.MOST_ROWS);
    assertThat(sheet(("no,colour\n" + rows).getBytes(UTF_8)).rows()).hasSize(Sheet.MOST_ROWS);
    assertThat(why(("no,colour\n" + rows + "2,red\n").getBytes(UTF_8)))
        .isEqualTo(Unreadable.Why.TOO_MANY_ROWS);
  }

  @Test
  void aFileThatIsNotThere() {
    var reading = new SheetReader(Subject.BIKES).read(directory.resolve("none.csv"));
    assertThat(reading).isEqualTo(Unreadable.of(Unreadable.Why.CANNOT_OPEN, "none.csv"));
  }

  private Sheet sheet(byte[] bytes) throws IOException {
    assertThat(read(bytes)).isInstanceOf(Sheet.class);
    return (Sheet) read(bytes);
  }

  private Unreadable.Why why(byte[] bytes) throws IOException {
    assertThat(read(bytes)).isInstanceOf(Unreadable.class);
    return ((Unreadable) read(bytes)).why();
  }

  private Reading read(byte[] bytes) throws IOException {
    var file = Files.write(directory.resolve("bikes.csv"), bytes);
    return new SheetReader(Subject.BIKES).read(file);
  }
}
