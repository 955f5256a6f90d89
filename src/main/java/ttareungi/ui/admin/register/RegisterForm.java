package ttareungi.ui.admin.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bikes;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Days;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.common.Ids;

/** What was filled in, and what is wrong with it. */
record RegisterForm(
    String number,
    @Nullable BikeColour colour,
    String date,
    @Nullable StationChoice station,
    String memo) {

  OptionalLong bikeId() {
    var id = Ids.parseBike(number);
    return id.isPresent() && id.getAsLong() >= 1 && id.getAsLong() <= Bikes.HIGHEST_NUMBER
        ? id
        : OptionalLong.empty();
  }

  Optional<LocalDate> day() {
    return Days.parse(date);
  }

  Map<Field, Problem> problems(
      LocalDate today, @Nullable NumberLookup lookup, @Nullable FreeDocks docks) {
    var found = new TreeMap<Field, Problem>();
    number(found, lookup);
    if (colour == null) {
      found.put(Field.COLOUR, Problem.of("admin.register.colour.empty"));
    }
    if (day().isEmpty()) {
      found.put(Field.DATE, Problem.of("admin.register.date.invalid"));
    } else if (day().get().isAfter(today)) {
      found.put(Field.DATE, Problem.of("reason.DATE_IN_FUTURE", date));
    }
    if (station == null) {
      found.put(Field.STATION, Problem.of("admin.register.station.empty"));
    } else if (docks != null && docks.of(station) && docks.docks().isEmpty()) {
      found.put(Field.STATION, Problem.of("reason.STATION_FULL", station.station().name()));
    }
    if (memo.length() > Bikes.LONGEST_MEMO) {
      found.put(Field.MEMO, Problem.of("reason.MEMO_TOO_LONG", Bikes.LONGEST_MEMO));
    }
    return found;
  }

  private void number(Map<Field, Problem> found, @Nullable NumberLookup lookup) {
    var id = bikeId();
    if (number.isBlank()) {
      found.put(Field.NUMBER, Problem.of("admin.register.number.empty"));
    } else if (id.isEmpty()) {
      found.put(Field.NUMBER, Problem.of("reason.BIKE_NUMBER_INVALID", number, "99,999,999"));
    } else if (lookup != null && lookup.taken() && lookup.bikeId() == id.getAsLong()) {
      found.put(Field.NUMBER, Problem.of("reason.BIKE_EXISTS", id.getAsLong()));
    }
  }

  RegisterBike command(String requestId, String actor) {
    return new RegisterBike(
        requestId,
        actor,
        bikeId().orElse(0),
        colour,
        day().orElse(null),
        station == null ? 0 : station.stationId(),
        memo.isBlank() ? null : memo.strip());
  }
}
