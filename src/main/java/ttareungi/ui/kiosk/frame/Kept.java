package ttareungi.ui.kiosk.frame;

import javafx.beans.binding.StringBinding;
import ttareungi.payment.Checkout.Result;

/** What stays as it is when the kiosk goes home by itself: another sentence at each place. */
final class Kept {
  private static final String NOTHING = "kiosk.idle.nothing";
  private static final String NOT_RESERVED = "kiosk.idle.notReserved";
  private static final String NOT_PAID = "kiosk.idle.notPaid";
  private static final String ALL = "kiosk.idle.all";

  private Kept() {}

  static StringBinding words(Kit kit, Place place) {
    var messages = kit.messages();
    return place == Place.RESERVED
        ? messages.bind("kiosk.idle.held", kit.formats().clock(kit.session().held().until()))
        : messages.bind(key(place, kit.session()));
  }

  private static String key(Place place, Session session) {
    return switch (place) {
      case NUMBER, PIN, CODE, FIRST, NEW_PIN -> before(session.goal());
      case AMOUNT -> NOT_PAID;
      case FAILED -> unpaid(session.payment().result());
      case BIKES, CONFIRM, SHORTAGE, TAKEN, CLOSED_PAID -> NOT_RESERVED;
      case REPORT -> "kiosk.idle.notReported";
      case RIDES -> ALL;
      case RESERVED -> "kiosk.idle.held";
      case RECEIPT, DONE -> "kiosk.idle.done";
      case STAFF_TERMINAL, STAFF_PANEL -> "kiosk.idle.notSaved";
      case HOME, CARD, OUT_OF_SERVICE, CLOSED, AWAY -> NOTHING;
      case STAFF, STAFF_PIN, STAFF_MENU, STAFF_SYNC -> NOTHING;
    };
  }

  private static String before(Goal goal) {
    return switch (goal) {
      case RESERVE -> NOT_RESERVED;
      case BUY -> NOT_PAID;
      case RIDES -> ALL;
    };
  }

  /** Where nobody knows yet whether money moved, nothing else is said. */
  private static String unpaid(Result result) {
    return result instanceof Result.Unresolved ? "kiosk.idle.unresolved" : NOT_PAID;
  }
}
