package ttareungi.ui.kiosk.receipt;

import ttareungi.receipt.ReceiptPrinter;

/** How far the receipt is that the rider can take along. */
public enum Paper {
  NONE,
  PRINTING,
  PRINTED,
  SAVED,
  FAILED;

  static Paper of(ReceiptPrinter.Result result) {
    return switch (result) {
      case ReceiptPrinter.Result.Printed printed ->
          printed.medium() == ReceiptPrinter.Medium.PAPER ? PRINTED : SAVED;
      case ReceiptPrinter.Result.Failed _ -> FAILED;
    };
  }

  boolean mayPrint() {
    return this == NONE || this == FAILED;
  }

  boolean isDone() {
    return this == PRINTED || this == SAVED;
  }

  /** What the button says. */
  String key() {
    return "kiosk.receipt.paper." + name();
  }
}
