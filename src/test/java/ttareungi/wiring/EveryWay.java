package ttareungi.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.stage.Window;

/** Looks at a screen in each of some ways, one after the other, and leaves it as it was. */
final class EveryWay implements BiConsumer<KioskTester, String> {
  private final List<View> views;
  private final List<String> faults = new ArrayList<>();

  EveryWay(List<View> views) {
    this.views = views;
  }

  /** What was wrong with what was seen so far. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void accept(KioskTester kiosk, String name) {
    for (View view : views) {
      KioskTester.fx(() -> dress(kiosk, view));
      String seen = view.prefix() + name;
      kiosk.picture(seen);
      faults.addAll(KioskTester.fx(() -> KioskAudit.of(kiosk.scene(), seen)));
      faults.addAll(KioskTester.fx(() -> reach(kiosk, seen)));
    }
    KioskTester.fx(() -> dress(kiosk, View.PLAIN));
  }

  private static boolean dress(KioskTester kiosk, View view) {
    Window panel = kiosk.scene().getWindow();
    panel.setWidth(view.width());
    panel.setHeight(view.height());
    view.look().apply(kiosk.window().session().preferences());
    return true;
  }

  private static List<String> reach(KioskTester kiosk, String name) {
    return KeypadReach.faults(kiosk.scene(), kiosk.window().kiosk().steering(), name);
  }
}
