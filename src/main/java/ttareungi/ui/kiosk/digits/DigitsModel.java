package ttareungi.ui.kiosk.digits;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.ui.fx.Background;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/**
 * A step at which digits are keyed in. The words of a step called NAME are {@code
 * kiosk.NAME.title}, {@code .hint}, {@code .missing}, and {@code .aside} where there is another
 * way.
 */
public abstract class DigitsModel {
  private final Kit kit;
  private final Digits digits = new Digits();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean left;
  private boolean complained;

  protected DigitsModel(Kit kit) {
    this.kit = kit;
    digits.countProperty().subscribe(this::counted);
  }

  private void counted(Number count) {
    if (complained && count.intValue() > 0) {
      complained = false;
      kit.way().hush();
    }
  }

  /** Says what was wrong with the last digits, until there are others. */
  protected final void complain(String key, Object... args) {
    kit.way().say(key, args);
    complained = true;
  }

  protected final Kit kit() {
    return kit;
  }

  public final Digits digits() {
    return digits;
  }

  public final ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The beginning of the keys of its words. */
  public abstract String words();

  /** Whose digits they are to be; 0 where that is what is asked. */
  public long member() {
    return 0;
  }

  /** Whether dots stand for the digits. */
  public boolean isSecret() {
    return true;
  }

  /** Whether there are enough digits to go on. */
  public boolean isComplete() {
    return digits.isFull();
  }

  /** Whether there is another way, on a second button. */
  public boolean hasAside() {
    return false;
  }

  public void aside() {}

  public abstract void next();

  public void back() {
    kit.way().to(Place.HOME);
  }

  /**
   * Does slow work once, off the FX thread, and hands on what it gave unless the rider has left.
   */
  protected final <T> void work(Callable<T> slow, Done<T> done) {
    if (busy.get() || left) {
      return;
    }
    busy.set(true);
    Background.<T>supply(slow)
        .onDone(value -> end(() -> done.with(value)))
        .onFault(cause -> end(() -> kit.way().fault(cause)))
        .start();
  }

  /** What is done with the result. */
  @FunctionalInterface
  protected interface Done<T> {
    void with(T value);
  }

  private void end(Runnable step) {
    busy.set(false);
    if (!left) {
      step.run();
    }
  }

  final void close() {
    left = true;
    digits.clear();
    wipe();
  }

  /** What else must not stay when the rider has left. */
  protected void wipe() {}
}
