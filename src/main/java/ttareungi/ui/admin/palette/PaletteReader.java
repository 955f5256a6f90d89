package ttareungi.ui.admin.palette;

import jakarta.data.Limit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.bike.NumberRange;
import ttareungi.event.LoggedEvent;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReservationQuery;
import ttareungi.reservation.ReservationRepository;
import ttareungi.reservation.Sorting;
import ttareungi.rider.NumberPrefix;
import ttareungi.rider.RiderFilter;
import ttareungi.rider.RiderList;
import ttareungi.rider.RiderOrder;
import ttareungi.rider.RiderRow;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.reservations.NumberSearch;
import ttareungi.ui.common.Ids;

/** Looks into the database, by its indexes. Waits for the disk: not on the FX thread. */
final class PaletteReader {
  /** Of one group; whoever finds more than that has typed too little. */
  private static final int MOST = 4;

  private static final int MOST_ALONE = 12;

  /** There is no index by type: that far back a rare one is looked for. */
  private static final long BACK = 20_000;

  private static final Pattern BIKE = Pattern.compile("(?:SPB-?)?(\\d{1,8})");
  private static final Pattern DAY = Pattern.compile("R-?(\\d{2})(\\d{2})(?:-\\d{0,3})?");

  /** {@code types}: of events that are called so. */
  record Look(Question question, List<String> types) {}

  private final AdminHouse house;

  PaletteReader(AdminHouse house) {
    this.house = house;
  }

  Found read(Look look) {
    var question = look.question();
    boolean all = question.asks(Scope.ALL);
    var text = question.text();
    return new Found(
        question,
        all ? bikes(text) : List.of(),
        all ? reservations(text) : List.of(),
        question.asks(Scope.RIDERS) ? riders(question) : List.of(),
        all ? stations(text) : List.of(),
        events(look));
  }

  private List<BikeRow> bikes(String text) {
    var number = BIKE.matcher(text.toUpperCase(Locale.ROOT));
    return number.matches()
        ? house.bikes().read(BikeRepository.class, bikes -> bikes(bikes, number.group(1)))
        : List.of();
  }

  private static List<BikeRow> bikes(BikeRepository bikes, String digits) {
    var found = new ArrayList<BikeRow>();
    for (var range : NumberRange.beginningWith(digits)) {
      if (found.size() < MOST) {
        var limit = Limit.of(MOST - found.size());
        found.addAll(bikes.between(range.from(), range.to(), limit));
      }
    }
    return found;
  }

  private List<ReservationLine> reservations(String text) {
    var numbers = NumberSearch.numbers(text, house.today().getYear());
    var day = day(text);
    var query =
        day == null
            ? new ReservationQuery(null, null, null, numbers, Sorting.NEWEST)
            : new ReservationQuery(
                null, new ReservationQuery.Days(day, day), null, null, Sorting.NEWEST);
    return house
        .bikes()
        .read(ReservationRepository.class, all -> query.rows(all.session(), 0, MOST));
  }

  /** Of a short number that is not whole yet. */
  private @Nullable LocalDate day(String text) {
    var typed = DAY.matcher(text.toUpperCase(Locale.ROOT));
    if (!typed.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          house.today().getYear(),
          Integer.parseInt(typed.group(1)),
          Integer.parseInt(typed.group(2)));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private List<RiderRow> riders(Question question) {
    var number = NumberPrefix.of(question.text());
    int most = question.scope() == Scope.RIDERS ? MOST_ALONE : MOST;
    return house
        .bikes()
        .read(
            RiderList.class,
            riders -> riders.page(RiderFilter.ALL, number, RiderOrder.NUMBER, 0, most));
  }

  private List<Station> stations(String text) {
    long number = text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    var pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    return house
        .bikes()
        .read(StationRepository.class, all -> all.like(number, pattern, Limit.of(MOST)));
  }

  private List<LoggedEvent> events(Look look) {
    return switch (look.question().scope()) {
      case ALL -> eventsOf(look.question().text());
      case EVENTS -> events(look.question().text(), look.types());
      case COMMANDS, RIDERS -> List.of();
    };
  }

  private List<LoggedEvent> events(String text, List<String> types) {
    var digits = text.replace(",", "");
    if (text.isEmpty()) {
      return house.log().latest(MOST_ALONE);
    }
    if (digits.matches("\\d{1,15}")) {
      return house.log().after(Long.parseLong(digits) - 1, 1);
    }
    return types.isEmpty() ? List.of() : house.log().latest(types, BACK, MOST_ALONE);
  }

  /** What happened to the bike or the reservation that was typed. */
  private List<LoggedEvent> eventsOf(String text) {
    var reservation = Ids.parseReservation(text, house.today().getYear());
    if (reservation.isPresent() && text.length() > "00000".length()) {
      var found = house.log().ofReservation(reservation.getAsLong(), MOST);
      if (!found.isEmpty()) {
        return found;
      }
    }
    OptionalLong bike = Ids.parseBike(text);
    return bike.isPresent() ? house.log().ofBike(bike.getAsLong(), MOST) : List.of();
  }
}
