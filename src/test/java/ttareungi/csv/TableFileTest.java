package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that leave the house. */
class TableFileTest {
  private static String written(String... cells) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var file = new TableFile(out)) {
      file.row(List.of(cells));
    }
    return out.toString(UTF_8);
  }

  @Test
  void excelKnowsItForUtf8() throws IOException {
    assertThat(written("여의나루역", "a,b", "say \"so\""))
        .isEqualTo("\uFEFF여의나루역,\"a,b\",\"say \"\"so\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\tx", "-", "--1", "-1 ", "-cmd|' /C calc'!A0"})
  void noCellIsAFormula(String cell) throws IOException {
    assertThat(written("a", cell)).isEqualTo("\uFEFFa,'" + cell + "\r\n");
  }

  @Test
  void aReturnBeginsNoFormulaEither() throws IOException {
    assertThat(written("\r=1")).isEqualTo("\uFEFF\"'\r=1\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1000", "12.5", "-0.5", "260513000412"})
  void numbersStayNumbers(String cell) throws IOException {
    assertThat(written(cell)).isEqualTo("\uFEFF" + cell + "\r\n");
  }
}
