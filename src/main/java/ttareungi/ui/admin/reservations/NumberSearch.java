package ttareungi.ui.admin.reservations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ttareungi.reservation.Numbers;
import ttareungi.reservation.Numbers.Run;
import ttareungi.ui.common.Ids;

/**
 * What was typed into the search of reservations, as numbers in either form, or how they begin. No
 * index finds what stands within a number, or at its end.
 */
public final class NumberSearch {
  /** A short number of a reservation does not say its year. */
  private static final int YEARS = 10;

  private NumberSearch() {}

  /** Null where nothing was typed. */
  public static @Nullable Numbers numbers(String typed, int thisYear) {
    if (typed.isBlank()) {
      return null;
    }
    var reserveNos = new ArrayList<Run>();
    for (int year = thisYear; year > thisYear - YEARS; year--) {
      add(reserveNos, one(Ids.parseReservation(typed, year)));
      add(reserveNos, Ids.reservationsFrom(typed, year).map(NumberSearch::run).stream().toList());
    }
    return new Numbers(
        reserveNos,
        all(Ids.parseBike(typed), Ids.bikesFrom(typed)),
        all(Ids.parseRider(typed), Ids.ridersFrom(typed)));
  }

  private static List<Run> all(OptionalLong whole, List<Ids.Beginning> begun) {
    var runs = new ArrayList<Run>(one(whole));
    add(runs, begun.stream().map(NumberSearch::run).toList());
    return runs;
  }

  /** What is in another already is not looked for twice. */
  private static void add(List<Run> runs, List<Run> more) {
    for (var run : more) {
      if (runs.stream()
          .noneMatch(each -> each.first() <= run.first() && run.last() <= each.last())) {
        runs.add(run);
      }
    }
  }

  private static Run run(Ids.Beginning beginning) {
    return new Run(beginning.first(), beginning.last());
  }

  private static List<Run> one(OptionalLong number) {
    return number.isPresent() ? List.of(Run.one(number.getAsLong())) : List.of();
  }
}
