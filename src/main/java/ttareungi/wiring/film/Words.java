package ttareungi.wiring.film;

import ttareungi.event.ReservationStatus;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** What the film types and reads, in the language that it begins in. */
final class Words {
  private static final Messages KOREAN = new Messages(Language.KO);
  static final String STATION = KOREAN.get("film.station");

  static final String OPERATOR = KOREAN.get("film.operator");

  private Words() {}

  static String of(ReservationStatus status) {
    return KOREAN.get("reservation.status." + status);
  }
}
