package ttareungi.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ttareungi.payment.PaymentTerminal.Payback;

/** What the simulated terminal has paid back: a file a payment, with the request and the sum. */
final class RefundMemory {
  private final Path directory;

  RefundMemory(Path directory) {
    this.directory = directory;
  }

  /** Once for a payment: a second request for it is refused. */
  Payback pay(String requestId, String confirmId, long amount) {
    if (said(confirmId).isEmpty()) {
      write(confirmId, requestId + " " + amount);
    }
    return recall(requestId, confirmId);
  }

  Payback recall(String requestId, String confirmId) {
    return said(confirmId).startsWith(requestId + " ") ? Payback.DONE : Payback.REFUSED;
  }

  long of(String confirmId) {
    var said = said(confirmId);
    return said.isEmpty() ? 0 : Long.parseLong(said.substring(said.indexOf(' ') + 1));
  }

  private String said(String confirmId) {
    try {
      return Files.exists(file(confirmId)) ? Files.readString(file(confirmId)).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot recall the refund of " + confirmId, e);
    }
  }

  private void write(String confirmId, String what) {
    try {
      Files.createDirectories(directory);
      var draft = Files.createTempFile(directory, "refund", ".tmp");
      Files.writeString(draft, what);
      Files.move(draft, file(confirmId), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remember the refund of " + confirmId, e);
    }
  }

  private Path file(String confirmId) {
    return directory.resolve(confirmId.replaceAll("[^A-Za-z0-9-]", "_"));
  }
}
