package ttareungi.ui.kiosk.frame;

import javafx.beans.binding.Bindings;
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
    return switch (place) {
      case NUMBER, PIN, CODE, FIRST, NEW_PIN -> messages.bind(before(kit.session().goal()));
      case AMOUNT -> messages.bind(NOT_PAID);
      case FAILED -> messages.bind(unpaid(kit.session().payment().result()));
      case BIKES, CONFIRM, SHORTAGE, TAKEN, CLOSED_PAID -> messages.bind(choosing(kit.session()));
      case REPORT -> messages.bind("kiosk.idle.notReported");
      case RIDES -> messages.bind(ALL);
      case RESERVED -> held(kit);
      case RECEIPT, DONE -> messages.bind("kiosk.idle.done");
      case STAFF_TERMINAL, STAFF_PANEL -> messages.bind("kiosk.idle.notSaved");
      case HOME, CARD, OUT_OF_SERVICE, CLOSED, AWAY -> messages.bind(NOTHING);
      case STAFF, STAFF_PIN, STAFF_MENU, STAFF_SYNC -> messages.bind(NOTHING);
    };
  }

  private static StringBinding held(Kit kit) {
    var until = kit.session().held().until();
    return Bindings.createStringBinding(
        () -> kit.messages().get("kiosk.idle.held", kit.formats().clock(until)),
        kit.messages().languageProperty());
  }

  private static String before(Goal goal) {
    return switch (goal) {
      case RESERVE -> NOT_RESERVED;
      case BUY -> NOT_PAID;
      case RIDES -> ALL;
    };
  }

  /** Whoever has just bought points is not told that they are as before. */
  private static String choosing(Session session) {
    return session.hasPaid() ? "kiosk.idle.bought" : NOT_RESERVED;
  }

  /** Where nobody knows yet whether money moved, nothing else is said. */
  private static String unpaid(Result result) {
    return result instanceof Result.Unresolved ? "kiosk.idle.unresolved" : NOT_PAID;
  }
}
