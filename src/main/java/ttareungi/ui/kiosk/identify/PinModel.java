package ttareungi.ui.kiosk.identify;

import java.util.Arrays;
import java.util.Optional;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DigitsModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** The PIN of the number that was keyed in before it. */
public final class PinModel extends DigitsModel {
  private final Entrance entrance;

  public PinModel(Kit kit) {
    super(kit);
    entrance = new Entrance(kit);
  }

  @Override
  public String words() {
    return "kiosk.pin";
  }

  @Override
  public boolean hasAside() {
    return true;
  }

  /** With the code that an operator read out. */
  @Override
  public void aside() {
    kit().way().to(Place.CODE);
  }

  @Override
  public void back() {
    kit().way().to(Place.NUMBER);
  }

  private record Tried(Entry entry, Optional<Entrance.Found> found) {}

  @Override
  public long member() {
    return kit().session().number();
  }

  @Override
  public void next() {
    long userId = kit().session().number();
    char[] pin = digits().copy();
    digits().clear();
    work(() -> attempt(userId, pin), this::tried);
  }

  private Tried attempt(long userId, char[] pin) {
    try {
      var entry = kit().pins().enter(kit().actor(), userId, pin);
      return new Tried(
          entry,
          entry instanceof Entry.Opened ? Optional.of(entrance.look(userId)) : Optional.empty());
    } finally {
      Arrays.fill(pin, (char) 0);
    }
  }

  private void tried(Tried tried) {
    switch (tried.entry()) {
      case Entry.Opened _ -> tried.found().ifPresent(entrance::enter);
      case Entry.Wrong wrong -> Wrong.say(kit(), wrong);
      case Entry.Shut shut -> kit().way().refuse(shut.rejection());
    }
  }
}
