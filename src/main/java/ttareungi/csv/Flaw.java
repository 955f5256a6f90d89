package ttareungi.csv;

/** What may be wrong with a cell. Each has one sentence on screen, {@code csv.flaw.NAME}. */
public enum Flaw {
  CELLS_TOO_MANY,
  MISSING,

  BIKE_NUMBER_FORM,
  BIKE_NUMBER_RANGE,
  NUMBER_TWICE,
  BIKE_OTHER,
  COLOUR_UNKNOWN,
  COLOUR_UNKNOWN_PERHAPS,
  DAY_FORM,
  DAY_FUTURE,
  BIKE_STATION_UNKNOWN,
  BIKE_STATION_PERHAPS,
  BIKE_STATION_SEVERAL,
  BIKE_STATION_CLOSED,
  BIKE_STATION_FULL,
  MEMO_LONG,

  STATION_ID_FORM,
  DOCKS_FORM,
  DEGREES_FORM,
  DEGREES_HALF,

  /** The row is imported, with the colour that is nearest. */
  COLOUR_NEAR(false),
  /** The row is not imported: the station is there with other content, and stays as it is. */
  STATION_STAYS(false);

  private final boolean error;

  Flaw() {
    this(true);
  }

  Flaw(boolean error) {
    this.error = error;
  }

  /** Whether the row cannot be imported; else it is a warning. */
  public boolean isError() {
    return error;
  }
}
