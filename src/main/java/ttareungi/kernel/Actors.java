package ttareungi.kernel;

/** The names under which the event log knows those who act. */
public final class Actors {
  /** The program itself: holds that lapse, payments settled after a crash. */
  public static final String HOUSE = "house";

  private Actors() {}

  public static String operator(String name) {
    return "operator:" + name;
  }

  public static String kiosk(long stationId) {
    return "kiosk:" + stationId;
  }
}
