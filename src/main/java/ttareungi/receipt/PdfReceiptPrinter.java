package ttareungi.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints into files, a directory a day. A file is whole or not there; a second print of a receipt
 * takes the place of the first.
 */
public final class PdfReceiptPrinter implements ReceiptPrinter {
  private static final Logger LOG = LoggerFactory.getLogger(PdfReceiptPrinter.class);

  private final Path directory;
  private final Function<Locale, Words> words;

  public PdfReceiptPrinter(Path directory, Function<Locale, Words> words) {
    this.directory = directory;
    this.words = words;
  }

  @Override
  public Result print(Receipt receipt) {
    try {
      Path file = file(receipt);
      write(file, ReceiptPage.pdf(receipt, words.apply(receipt.language())));
      return new Result.Printed(file.toString(), Medium.FILE);
    } catch (IOException | RuntimeException failure) {
      LOG.error("receipt {} not written", receipt.confirmId(), failure);
      return new Result.Failed(Reason.NOT_WRITTEN);
    }
  }

  /** The approval number is the terminal's: no character of it leads out of the directory. */
  private Path file(Receipt receipt) {
    String name = receipt.confirmId().replaceAll("[^A-Za-z0-9_-]", "_");
    return directory.resolve(receipt.approvedAt().toLocalDate().toString()).resolve(name + ".pdf");
  }

  private static void write(Path file, byte[] pdf) throws IOException {
    Path day = Files.createDirectories(file.toAbsolutePath().getParent());
    Path half = Files.createTempFile(day, "receipt", ".tmp");
    try {
      Files.write(half, pdf);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
