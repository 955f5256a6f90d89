package ttareungi.ui.kiosk.digits;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Digits as they are keyed in, six at most. They live in an array that is wiped, and never in a
 * String: a PIN may be among them.
 */
public final class Digits {
  /** Member numbers, PINs and codes are this long. */
  public static final int LENGTH = 6;

  private final char[] keyed = new char[LENGTH];
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public int count() {
    return count.get();
  }

  public boolean isFull() {
    return count.get() == LENGTH;
  }

  char at(int index) {
    return keyed[index];
  }

  public void add(int digit) {
    if (!isFull()) {
      keyed[count.get()] = (char) ('0' + digit);
      count.set(count.get() + 1);
    }
  }

  public void erase() {
    if (count.get() > 0) {
      keyed[count.get() - 1] = 0;
      count.set(count.get() - 1);
    }
  }

  public void clear() {
    Arrays.fill(keyed, (char) 0);
    count.set(0);
  }

  /** A copy, for who wipes it. */
  public char[] copy() {
    return Arrays.copyOf(keyed, count.get());
  }

  /** What they come to as a number, 0 where there are none. */
  public long number() {
    long number = 0;
    for (int i = 0; i < count.get(); i++) {
      number = number * 10 + (keyed[i] - '0');
    }
    return number;
  }

  /** Puts a number in, without zeros before it. */
  public void set(long number) {
    clear();
    Long.toString(number).chars().forEach(digit -> add(digit - '0'));
  }
}
