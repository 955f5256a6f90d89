package ttareungi.payment;

/** What became of a payment, as a list of payments sorts them. */
public enum PaymentKind {
  APPROVED,
  DECLINED,
  /** Approved, and paid back since. */
  REFUNDED,
  /** Nobody knows yet whether money moved, one way or the other. */
  UNRESOLVED
}
