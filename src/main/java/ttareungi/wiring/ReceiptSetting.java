package ttareungi.wiring;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ttareungi.receipt.EscPosReceiptPrinter;
import ttareungi.receipt.PdfReceiptPrinter;
import ttareungi.receipt.Port;
import ttareungi.receipt.ReceiptPrinter;
import ttareungi.receipt.Words;

/** {@code receipt.printer}: where receipts come out. */
public sealed interface ReceiptSetting {
  record Pdf() implements ReceiptSetting {}

  record Device(Path path) implements ReceiptSetting {}

  record Tcp(String host, int port) implements ReceiptSetting {}

  /** The kiosk offers no receipt but the one on its screen. */
  record None() implements ReceiptSetting {}

  /**
   * @throws IllegalArgumentException where it names no printer
   */
  static ReceiptSetting of(String written) {
    return switch (written) {
      case "pdf" -> new Pdf();
      case "none" -> new None();
      default -> escPos(written);
    };
  }

  private static ReceiptSetting escPos(String written) {
    Matcher tcp = Pattern.compile("escpos:tcp:(.+):(\\d{1,5})").matcher(written);
    if (tcp.matches() && isPort(Integer.parseInt(tcp.group(2)))) {
      return new Tcp(tcp.group(1), Integer.parseInt(tcp.group(2)));
    }
    Matcher device = Pattern.compile("escpos:(?!tcp:)(.+)").matcher(written);
    if (device.matches() && Path.of(device.group(1)).isAbsolute()) {
      return new Device(Path.of(device.group(1)));
    }
    throw new IllegalArgumentException(
        "receipt.printer is \"%s\"; it may be pdf, none, escpos:/dev/usb/lp0 or escpos:tcp:HOST:PORT"
            .formatted(written));
  }

  private static boolean isPort(int port) {
    return port > 0 && port < 65_536;
  }

  /** Empty where receipts stay on the screen. */
  default Optional<ReceiptPrinter> printer(Path files) {
    return switch (this) {
      case Pdf _ -> Optional.of(new PdfReceiptPrinter(files, ReceiptSetting::words));
      case Device(Path path) -> Optional.of(escPos(Port.device(path), path.toString()));
      case Tcp(String host, int port) ->
          Optional.of(escPos(Port.tcp(host, port), host + ":" + port));
      case None _ -> Optional.empty();
    };
  }

  private static ReceiptPrinter escPos(Port port, String where) {
    return new EscPosReceiptPrinter(port, where, ReceiptSetting::words);
  }

  /** The same words as on the screen, where there is none. */
  static Words words(Locale language) {
    var bundle = ResourceBundle.getBundle("i18n.messages", language);
    return (key, args) -> new MessageFormat(bundle.getString(key), language).format(args);
  }
}
