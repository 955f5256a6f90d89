package ttareungi.kernel;

/** Why a command is refused. Each has one sentence on screen, the i18n key {@code reason.NAME}. */
public enum Reason {
  /** The request id was used before, for something else. */
  REQUEST_REUSED,
  FIELD_MISSING,
  /** Too long, or more than one line. */
  NAME_UNFIT,

  /** The role does not allow it. */
  NOT_PERMITTED,
  /** The trail has to say why. */
  WHY_MISSING,
  WHY_TOO_LONG,

  STATION_UNKNOWN,
  STATION_EXISTS,
  STATION_CLOSED,
  STATION_FULL,
  DOCKS_OUT_OF_RANGE,
  /** Fewer docks than the number of one that holds a bike. */
  DOCK_TAKEN,
  POSITION_INVALID,

  BIKE_NUMBER_INVALID,
  BIKE_EXISTS,
  BIKE_UNKNOWN,
  BIKE_NOT_AVAILABLE,
  BIKE_NOT_IN_MAINTENANCE,
  /** Reserved or on the road. */
  BIKE_IN_USE,
  BIKE_RETIRED,
  DATE_IN_FUTURE,
  MEMO_TOO_LONG,

  /** The data changed since the dry run: nothing of the file was added. */
  IMPORT_LINE_REFUSED,
  IMPORT_CANCELLED,

  RIDER_NUMBER_INVALID,
  RIDER_NUMBER_TAKEN,
  RIDER_UNKNOWN,
  RIDER_HAS_RESERVATION,
  /** Reserves and buys nothing until an operator takes it back. */
  RIDER_BLOCKED,
  /** The number was somebody's, and is nobody's any more. */
  RIDER_ERASED,
  RIDER_HAS_PURCHASE,
  RIDER_HAS_REFUND,
  POINTS_SHORT,

  ADJUSTMENT_INVALID,
  /** Fewer points are there than are to be taken. */
  BALANCE_SHORT,
  SECOND_OPERATOR_MISSING,
  /** It has to be another one. */
  SECOND_OPERATOR_SAME,
  /** Gone, unknown, or of a role that may not. */
  SECOND_OPERATOR_UNFIT,

  /** After some wrong PINs: the seconds until the next try. */
  PIN_WAIT,
  /** After too many wrong PINs: an operator unlocks. */
  PIN_LOCKED,
  /** Made with a pepper that is gone: a new one is to be chosen. */
  PIN_OUTDATED,
  /** The one-time code was used, or its time is over. */
  PIN_CODE_OVER,

  OPERATOR_NUMBER_INVALID,
  /** Of a house that was to get its first. */
  ADMINISTRATOR_EXISTS,
  OPERATOR_EXISTS,
  OPERATOR_UNKNOWN,
  LAST_ADMINISTRATOR,

  /** The clock stands in a day that is closed. */
  CLOCK_BEHIND,
  PRICE_INVALID,
  PRICE_TOO_HIGH,
  /** Not a multiple of what kiosks sell. */
  PRICE_NOT_IN_STEPS,
  APPROVAL_REUSED,
  PURCHASE_UNKNOWN,
  PURCHASE_CREDITED,
  /** Somebody, or the terminal, has settled it meanwhile. */
  PURCHASE_SETTLED,

  APPROVAL_UNKNOWN,
  /** Less than one won, or more than was paid. */
  REFUND_INVALID,
  /** The rider has used the points meanwhile. */
  REFUND_OVER_BALANCE,
  /** One refund a payment. */
  REFUNDED_ALREADY,
  REFUND_UNKNOWN,
  /** Somebody decided it meanwhile. */
  REFUND_SETTLED,
  /** The terminal has a minute to answer. */
  REFUND_STILL_ASKED,

  DAY_NOT_OVER,
  DAY_CLOSED,
  /** An earlier day comes first. */
  DAY_OUT_OF_TURN,
  /** So many purchases and refunds are unresolved. */
  DAY_HAS_PENDING,

  RESERVATION_UNKNOWN,
  RESERVATION_OVER,
  RIDE_ALREADY_STARTED,
  HOLD_NOT_OVER,
  RETURN_IN_FUTURE,
  /** The ride began later. */
  RETURN_BEFORE_START,
  /** The tariff was changed since the rider was told of it. */
  FEE_CHANGED,

  SETTING_INVALID,
  /** The highest purchase is no multiple of the step. */
  SETTING_NOT_IN_STEPS,
  /** More than can be bought in one go. */
  SETTING_FEE_TOO_HIGH,

  /** There is nothing to be acknowledged any more. */
  ALERT_OVER
}
