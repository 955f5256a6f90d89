package ttareungi.kernel;

import java.util.OptionalLong;

/** The names under which the event log knows those who act. */
public final class Actors {
  /** The program itself: holds that lapse, payments settled after a crash. */
  public static final String HOUSE = "house";

  private static final String OPERATOR = "operator:";

  private Actors() {}

  public static String operator(String name) {
    return OPERATOR + name;
  }

  public static String operator(long operatorNo) {
    return operator(String.valueOf(operatorNo));
  }

  /**
   * The number of the operator who acts; empty of kiosks, of the house and of the program's own.
   */
  public static OptionalLong operatorNo(String actor) {
    var number = actor.startsWith(OPERATOR) ? actor.substring(OPERATOR.length()) : "";
    return number.matches("[0-9]{1,6}")
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  public static String kiosk(long stationId) {
    return "kiosk:" + stationId;
  }
}
