package ttareungi.ui.admin.reservations;

import java.util.ArrayList;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ttareungi.reservation.Numbers;
import ttareungi.ui.common.Ids;

/** What was typed into the search of reservations, as numbers in either form. */
public final class NumberSearch {
  /** A short number of a reservation does not say its year. */
  private static final int YEARS = 10;

  private NumberSearch() {}

  /** Null where nothing was typed. */
  public static @Nullable Numbers numbers(String typed, int thisYear) {
    if (typed.isBlank()) {
      return null;
    }
    var reserveNos = new ArrayList<Long>();
    for (int year = thisYear; year > thisYear - YEARS; year--) {
      var found = Ids.parseReservation(typed, year);
      if (found.isPresent() && !reserveNos.contains(found.getAsLong())) {
        reserveNos.add(found.getAsLong());
      }
    }
    return new Numbers(reserveNos, orNull(Ids.parseBike(typed)), orNull(Ids.parseRider(typed)));
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
