package ttareungi.alert;

/** What somebody has to look at. Its words on screen are {@code alert.NAME}. */
public enum AlertKind {
  /** The subject is the station. */
  STATION_LOW,
  STATION_FULL,
  /** The subject is the reservation. */
  RIDE_LONG,
  /** The subject is the bike. */
  BIKE_UNUSED,
  BIKE_SHORT_RIDES,
  /** The subject is the purchase or the refund. */
  PAYMENT_PENDING,
  /** The subject is its name. */
  SUBSCRIBER_FAILED,
  /** There is one at most. */
  BACKUP_OLD
}
