package ttareungi.ui.kiosk.trouble;

/** What may be wrong, and its words: what happened, whether money moved, what to do next. */
public enum Trouble {
  OUT("kiosk.out", "kiosk.out.money", "kiosk.out.next", "fth-tool"),
  CLOSED("kiosk.closed", "kiosk.closed.money", "kiosk.out.next", "fth-moon"),
  /** The same, after the rider has paid for points. */
  CLOSED_PAID("kiosk.closed", "kiosk.closed.paid", "kiosk.closed.receipt", "fth-moon"),
  AWAY("kiosk.away", "kiosk.away.money", "kiosk.away.next", "fth-database"),
  TAKEN("kiosk.taken", "kiosk.taken.money", "kiosk.taken.next", "fth-users"),
  /** The same, after the rider has paid for points. */
  TAKEN_PAID("kiosk.taken", "kiosk.taken.paid", "kiosk.taken.next", "fth-users");

  private final String key;
  private final String money;
  private final String next;
  private final String icon;

  Trouble(String key, String money, String next, String icon) {
    this.key = key;
    this.money = money;
    this.next = next;
    this.icon = icon;
  }

  String title() {
    return key + ".title";
  }

  String text() {
    return key + ".text";
  }

  String money() {
    return money;
  }

  String next() {
    return next;
  }

  String icon() {
    return icon;
  }
}
