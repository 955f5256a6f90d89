package ttareungi.ui.admin.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import ttareungi.csv.Subject;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/**
 * All that can be done from anywhere in the window: the one list that binds the keys, that F1 shows
 * and that the palette offers.
 */
final class ShellActs {
  /** As many sections as there are digits have a key. */
  private static final int KEYS = 9;

  private final Actions actions;
  private final ShellDialogs dialogs;
  private final Messages messages;
  private final ThemeSwitch themes;
  private final Supplier<List<Section>> sections;
  private final Frame frame;

  /** What only the frame of the window does. */
  interface Frame {
    void search();

    void go(Section section);

    void lock();

    void refresh();

    void closeTop();
  }

  /** {@code sections}: those of the window, in the order of its side bar. */
  ShellActs(
      Actions actions,
      ShellDialogs dialogs,
      Messages messages,
      ThemeSwitch themes,
      Supplier<List<Section>> sections,
      Frame frame) {
    this.actions = actions;
    this.dialogs = dialogs;
    this.messages = messages;
    this.themes = themes;
    this.sections = sections;
    this.frame = frame;
  }

  List<WindowAct> all() {
    var acts = new ArrayList<WindowAct>();
    acts.add(
        WindowAct.of("window.palette", "fth-search", () -> dialogs.palette(all()))
            .with(KeyCode.K)
            .byKeyAlone());
    acts.addAll(doing());
    acts.addAll(going());
    acts.addAll(looking());
    return acts;
  }

  private List<WindowAct> doing() {
    return List.of(
        WindowAct.of("window.register", "fth-plus", actions::register)
            .with(KeyCode.N)
            .needing(Act.REGISTER_BIKE),
        WindowAct.of("window.station", "fth-map-pin", () -> actions.openStation(() -> {}))
            .needing(Act.MANAGE_STATION),
        WindowAct.of("window.bikes", "fth-upload", () -> actions.importFile(Subject.BIKES))
            .needing(Act.IMPORT),
        WindowAct.of("window.stations", "fth-upload", () -> actions.importFile(Subject.STATIONS))
            .needing(Act.IMPORT),
        WindowAct.of("window.rider", "fth-key", dialogs::helpRider).needing(Act.HELP_RIDER),
        WindowAct.of("window.kiosk", "fth-monitor", dialogs::chooseKiosk));
  }

  private List<WindowAct> going() {
    var acts = new ArrayList<WindowAct>();
    for (var section : sections.get()) {
      var act =
          new WindowAct(
              words -> words.get("window.go", words.get("admin.section." + section)),
              section.icon(),
              null,
              null,
              true,
              false,
              () -> frame.go(section));
      int place = acts.size() + 1;
      acts.add(place > KEYS ? act : act.with(KeyCode.getKeyCode(Integer.toString(place))));
    }
    return acts;
  }

  private List<WindowAct> looking() {
    return List.of(
        WindowAct.of("window.alerts", "fth-bell", dialogs::alerts).with(KeyCode.I),
        WindowAct.of("window.search", "fth-search", frame::search).with(KeyCode.F).byKeyAlone(),
        WindowAct.of("window.refresh", "fth-refresh-cw", frame::refresh).by(KeyCode.F5),
        WindowAct.of("window.lock", "fth-lock", frame::lock).with(KeyCode.L).anywhereAtAll(),
        WindowAct.of("window.keys", "fth-command", () -> dialogs.keys(all())).by(KeyCode.F1),
        WindowAct.of("window.toast", "fth-message-square", actions.host()::focusToast)
            .by(KeyCode.F8)
            .byKeyAlone(),
        WindowAct.of("window.close", "fth-x", frame::closeTop).by(KeyCode.ESCAPE).byKeyAlone(),
        WindowAct.of("window.language", "fth-globe", this::switchLanguage),
        WindowAct.of("window.theme", "fth-moon", this::switchTheme));
  }

  private void switchLanguage() {
    messages.setLanguage(messages.getLanguage() == Language.KO ? Language.EN : Language.KO);
  }

  private void switchTheme() {
    themes.setTheme(themes.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
  }
}
