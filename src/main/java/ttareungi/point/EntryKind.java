package ttareungi.point;

/** Why points moved. Named on screen by {@code ledger.kind.NAME}. */
public enum EntryKind {
  PURCHASE,
  FEE,
  REFUND,
  /** By an operator, with a reason. */
  ADJUSTMENT,
  /** Points of a payment that is refunded; given back where the terminal refuses. */
  PAYBACK
}
