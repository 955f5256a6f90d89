package ttareungi.ui.kiosk.identify;

import java.util.Arrays;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DigitsModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** The one-time code that an operator read out; with it a PIN may be chosen. */
public final class CodeModel extends DigitsModel {
  public CodeModel(Kit kit) {
    super(kit);
  }

  @Override
  public String words() {
    return "kiosk.code";
  }

  @Override
  public void back() {
    kit().way().to(Place.PIN);
  }

  @Override
  public long member() {
    return kit().session().number();
  }

  @Override
  public void next() {
    long userId = kit().session().number();
    char[] code = digits().copy();
    digits().clear();
    work(() -> attempt(userId, code), this::tried);
  }

  private Entry attempt(long userId, char[] code) {
    try {
      return kit().pins().enterCode(kit().actor(), userId, code);
    } finally {
      Arrays.fill(code, (char) 0);
    }
  }

  private void tried(Entry entry) {
    switch (entry) {
      case Entry.Opened opened -> {
        kit().session().setCode(opened.shown());
        kit().way().to(Place.NEW_PIN);
      }
      case Entry.Wrong wrong -> Wrong.say(kit(), wrong);
      case Entry.Shut shut -> kit().way().refuse(shut.rejection());
    }
  }
}
