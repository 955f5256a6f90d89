package ttareungi.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.stage.Window;
import ttareungi.ui.kiosk.frame.Panel;

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
      see(kiosk, view.prefix() + name);
      for (int page = 2; KioskTester.fx(() -> goesOn(kiosk)); page++) {
        kiosk.tap("pageAfter");
        see(kiosk, view.prefix() + name + "-page-" + page);
      }
    }
    KioskTester.fx(() -> dress(kiosk, View.PLAIN));
  }

  private void see(KioskTester kiosk, String seen) {
    kiosk.picture(seen);
    faults.addAll(KioskTester.fx(() -> KioskAudit.of(kiosk.scene(), seen)));
    faults.addAll(KioskTester.fx(() -> reach(kiosk, seen)));
  }

  /** Whether there is a further page that can be turned to. */
  private static boolean goesOn(KioskTester kiosk) {
    var root = kiosk.scene().getRoot();
    return root.lookup(".dialog-card") == null
        && root.lookup("#pageAfter") instanceof Button after
        && after.getParent().isVisible()
        && !after.isDisabled();
  }

  private static boolean dress(KioskTester kiosk, View view) {
    Window panel = kiosk.scene().getWindow();
    panel.setWidth(view.width());
    panel.setHeight(view.height());
    panel
        .getScene()
        .getRoot()
        .getProperties()
        .put(Panel.class, view.look().panel(view.width() > view.height()));
    var preferences = kiosk.window().session().preferences();
    preferences.bigProperty().set(false); // so that it begins on its first page
    view.look().apply(preferences);
    return true;
  }

  private static List<String> reach(KioskTester kiosk, String name) {
    return KeypadReach.faults(kiosk.scene(), kiosk.window().kiosk().steering(), name);
  }
}
