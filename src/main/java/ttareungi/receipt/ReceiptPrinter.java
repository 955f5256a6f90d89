package ttareungi.receipt;

/**
 * Where receipts come out. Waits for the disk or the printer: on any thread but the screen's. What
 * a printer may do (no paper, gone, silent) is an answer and never thrown.
 */
public interface ReceiptPrinter {
  Result print(Receipt receipt);

  /** What became of it. */
  sealed interface Result {
    /** {@code where}: the file or the printer. */
    record Printed(String where, Medium medium) implements Result {}

    record Failed(Reason reason) implements Result {}
  }

  /** What the receipt is now on. */
  enum Medium {
    FILE,
    PAPER
  }

  /** Why there is no receipt. */
  enum Reason {
    UNREACHABLE,
    NO_PAPER,
    TIMED_OUT,
    NOT_WRITTEN
  }
}
