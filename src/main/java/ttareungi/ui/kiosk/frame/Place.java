package ttareungi.ui.kiosk.frame;

import java.time.Duration;

/**
 * The places a rider can be at.
 *
 * <p>{@code position}: which step of the bar is on, −1 where there is no bar. {@code seconds}: how
 * long nobody may touch the screen before it goes home, 0 where it waits.
 */
public enum Place {
  HOME(-1, 0),
  NUMBER(0, 50),
  PIN(0, 50),
  CODE(0, 50),
  FIRST(0, 50),
  NEW_PIN(0, 50),
  AMOUNT(1, 50),
  CARD(2, 0),
  RECEIPT(3, 50),
  FAILED(-1, 50),
  BIKES(1, 50),
  CONFIRM(2, 50),
  SHORTAGE(2, 50),
  RESERVED(-1, 50),
  RIDES(-1, 50),
  REPORT(-1, 50),
  DONE(-1, 50),
  OUT_OF_SERVICE(-1, 0),
  CLOSED(-1, 0),
  AWAY(-1, 0),
  TAKEN(-1, 50),
  CLOSED_PAID(-1, 50),
  STAFF(-1, 50),
  STAFF_PIN(-1, 50),
  STAFF_MENU(-1, 120),
  STAFF_TERMINAL(-1, 120),
  STAFF_PANEL(-1, 120),
  STAFF_SYNC(-1, 120);

  private final int position;
  private final int seconds;

  Place(int position, int seconds) {
    this.position = position;
    this.seconds = seconds;
  }

  public int position() {
    return position;
  }

  /** Whether the kiosk waits here for the next rider. */
  public boolean isRest() {
    return this == HOME || this == OUT_OF_SERVICE || this == CLOSED;
  }

  public boolean isStaff() {
    return name().startsWith("STAFF");
  }

  public Duration limit() {
    return Duration.ofSeconds(seconds);
  }
}
