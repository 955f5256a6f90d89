package ttareungi.ui.kiosk.identify;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.pin.ChoosePin;
import ttareungi.pin.PinHash;
import ttareungi.pin.WeakPins;
import ttareungi.ui.kiosk.digits.DigitsModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Member;
import ttareungi.ui.kiosk.frame.Place;

/** A PIN of the rider's choice, keyed in twice. */
public final class NewPinModel extends DigitsModel {
  private final Entrance entrance;
  private char @Nullable [] first;

  public NewPinModel(Kit kit) {
    super(kit);
    entrance = new Entrance(kit);
  }

  @Override
  public String words() {
    return "kiosk.newPin";
  }

  @Override
  public long member() {
    return kit().session().number();
  }

  @Override
  public void next() {
    char[] keyed = digits().copy();
    digits().clear();
    if (first == null) {
      begin(keyed);
    } else {
      repeat(first, keyed);
    }
  }

  private void begin(char[] keyed) {
    if (WeakPins.isWeak(keyed, kit().session().number())) {
      Arrays.fill(keyed, (char) 0);
      complain("kiosk.newPin.weak");
    } else {
      first = keyed;
      kit().way().say("kiosk.newPin.again");
    }
  }

  private void repeat(char[] before, char[] keyed) {
    boolean same = Arrays.equals(before, keyed);
    wipe();
    if (!same) {
      Arrays.fill(keyed, (char) 0);
      complain("kiosk.newPin.differs");
      return;
    }
    long userId = kit().session().number();
    var code = kit().session().codeOrNull();
    work(() -> keep(userId, keyed, code), this::kept);
  }

  /** {@code refused}: where the code was not good any more. */
  private record Kept(Optional<Entrance.Found> found, @Nullable Rejection refused) {}

  private Kept keep(long userId, char[] pin, @Nullable PinHash code) {
    var hash = hashed(pin);
    if (code == null) {
      var member = Member.newcomer(userId, hash);
      return new Kept(Optional.of(new Entrance.Found(member, false, Optional.empty())), null);
    }
    var choose = new ChoosePin(RequestId.next(), kit().actor(), userId, code, hash);
    return switch (kit().desk().submit(choose).join()) {
      case Outcome.Accepted _ -> new Kept(Optional.of(entrance.look(userId)), null);
      case Rejection rejection -> new Kept(Optional.empty(), rejection);
    };
  }

  private PinHash hashed(char[] pin) {
    try {
      return kit().pins().hash(pin);
    } finally {
      Arrays.fill(pin, (char) 0);
    }
  }

  @Override
  protected void wipe() {
    if (first != null) {
      Arrays.fill(first, (char) 0);
      first = null;
    }
  }

  private void kept(Kept kept) {
    var refused = kept.refused();
    if (refused != null) {
      kit().way().to(Place.CODE);
      kit().way().refuse(refused);
    }
    kept.found().ifPresent(entrance::enter);
  }
}
