package ttareungi.csv;

/** What a column of a file can be. Its words on screen are {@code csv.field.NAME}. */
public enum Field {
  BIKE_NUMBER,
  COLOUR,
  DAY,
  BIKE_STATION,
  MEMO,
  STATION_ID,
  STATION_NAME,
  STATION_NAME_EN,
  DOCKS,
  LATITUDE,
  LONGITUDE
}
