package ttareungi.rider;

/** Which riders a list shows. Its words on screen are {@code admin.riders.filter.NAME}. */
public enum RiderFilter {
  ALL("1"),
  BLOCKED("r.blocked_at is not null"),
  /** With a reservation that is open. */
  RESERVING(
      "r.user_id in (select user_id from reservation where status in ('RESERVED', 'IN_USE'))"),
  /** After too many wrong PINs. */
  LOCKED("r.user_id in (select user_id from pin_tries where failures >= 10)");

  private final String condition;

  RiderFilter(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
