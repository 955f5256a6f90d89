package ttareungi.rider;

/** In what order a list shows riders. */
public enum RiderOrder {
  NUMBER("r.user_id"),
  NUMBER_DOWN("r.user_id desc"),
  BALANCE("r.balance, r.user_id"),
  BALANCE_DOWN("r.balance desc, r.user_id desc"),
  JOINED("r.joined_at, r.user_id"),
  JOINED_DOWN("r.joined_at desc, r.user_id desc");

  private final String columns;

  RiderOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
