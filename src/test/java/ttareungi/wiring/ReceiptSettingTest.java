package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.receipt.EscPosReceiptPrinter;
import ttareungi.receipt.PdfReceiptPrinter;

class ReceiptSettingTest {
  @TempDir Path data;

  private ReceiptSetting read(String line) throws IOException {
    Path file = Files.writeString(data.resolve("config.properties"), line);
    return Config.read(file).receipts();
  }

  @Test
  void everyPrinterHasItsWords() throws IOException {
    assertThat(read("")).isEqualTo(new ReceiptSetting.Pdf());
    assertThat(read("receipt.printer = pdf ")).isEqualTo(new ReceiptSetting.Pdf());
    assertThat(read("receipt.printer=none")).isEqualTo(new ReceiptSetting.None());
    assertThat(read("receipt.printer=escpos:/dev/usb/lp0"))
        .isEqualTo(new ReceiptSetting.Device(Path.of("/dev/usb/lp0")));
    assertThat(read("receipt.printer=escpos:tcp:192.0.2.7:9100"))
        .isEqualTo(new ReceiptSetting.Tcp("192.0.2.7", 9100));
  }

  @Test
  void everySettingHasItsPrinter() {
    assertThat(new ReceiptSetting.Pdf().printer(data)).containsInstanceOf(PdfReceiptPrinter.class);
    assertThat(new ReceiptSetting.Device(data).printer(data))
        .containsInstanceOf(EscPosReceiptPrinter.class);
    assertThat(new ReceiptSetting.Tcp("a", 1).printer(data))
        .containsInstanceOf(EscPosReceiptPrinter.class);
    assertThat(new ReceiptSetting.None().printer(data)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PDF",
        "printer",
        "escpos:",
        "escpos:lp0",
        "escpos:tcp:192.0.2.7",
        "escpos:tcp:192.0.2.7:0",
        "escpos:tcp:192.0.2.7:70000",
        "escpos:tcp::9100",
      })
  void aPrinterThatIsNoneIsSaidWithWhatMayStandThere(String bad) {
    assertThatThrownBy(() -> read("receipt.printer=" + bad))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining("config.properties")
        .hasMessageContaining("receipt.printer is \"" + bad + "\"")
        .hasMessageContaining("pdf, none, escpos:/dev/usb/lp0 or escpos:tcp:HOST:PORT");
  }
}
