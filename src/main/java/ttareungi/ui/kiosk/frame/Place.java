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
  NUMBER(0, 60),
  AMOUNT(1, 60),
  CARD(2, 0),
  RECEIPT(3, 30),
  FAILED(-1, 60),
  BIKES(1, 60),
  CONFIRM(2, 60),
  SHORTAGE(2, 60),
  RESERVED(-1, 30),
  RIDES(-1, 60),
  DONE(-1, 30);

  private final int position;
  private final int seconds;

  Place(int position, int seconds) {
    this.position = position;
    this.seconds = seconds;
  }

  public int position() {
    return position;
  }

  public Duration limit() {
    return Duration.ofSeconds(seconds);
  }
}
