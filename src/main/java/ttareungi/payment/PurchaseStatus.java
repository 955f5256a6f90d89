package ttareungi.payment;

/** CREDITED: the points are in the ledger. CLOSED: no money moved. */
public enum PurchaseStatus {
  PENDING,
  CREDITED,
  CLOSED
}
