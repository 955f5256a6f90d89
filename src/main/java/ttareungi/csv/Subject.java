package ttareungi.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** What a file is about. */
public enum Subject {
  BIKES(
      ImmutableList.of(Field.BIKE_NUMBER, Field.COLOUR, Field.DAY, Field.BIKE_STATION),
      ImmutableList.of(Field.MEMO)),
  STATIONS(
      ImmutableList.of(Field.STATION_ID, Field.STATION_NAME, Field.DOCKS),
      ImmutableList.of(Field.LATITUDE, Field.LONGITUDE, Field.STATION_NAME_EN));

  private final ImmutableList<Field> required;
  private final ImmutableList<Field> optional;

  Subject(ImmutableList<Field> required, ImmutableList<Field> optional) {
    this.required = required;
    this.optional = optional;
  }

  /** Without a column for each of them there is nothing to import. */
  public List<Field> required() {
    return required;
  }

  public List<Field> fields() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
