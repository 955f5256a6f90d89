package ttareungi.payment;

/** DONE: the money is back. REFUSED: by the terminal, and the points are back. */
public enum RefundStatus {
  PENDING,
  DONE,
  REFUSED
}
