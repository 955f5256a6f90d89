package make;

import java.io.IOException;
import java.nio.file.Files;
import javafx.css.Stylesheet;

/**
 * Style sheets as JavaFX reads them: it takes the binary one beside a sheet, and parses the text
 * only where there is none. Relative addresses would be bound to where they are made: ours have
 * none.
 */
final class Sheets {
  private static final String TEXT = ".css";

  private Sheets() {}

  static boolean isOne(String name) {
    return name.startsWith("theme/") && name.endsWith(TEXT);
  }

  static String binaryName(String name) {
    return name.substring(0, name.length() - TEXT.length()) + ".bss";
  }

  static byte[] binary(byte[] text) throws IOException {
    var from = Files.createTempFile("sheet", TEXT);
    var to = Files.createTempFile("sheet", ".bss");
    try {
      Stylesheet.convertToBinary(Files.write(from, text).toFile(), to.toFile());
      return Files.readAllBytes(to);
    } finally {
      Files.delete(from);
      Files.delete(to);
    }
  }
}
