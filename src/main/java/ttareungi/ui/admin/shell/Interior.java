package ttareungi.ui.admin.shell;

import java.time.ZoneId;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ThemeSwitch;

/**
 * What stands behind the door: the frame of the window, its dialogs, and what can be done in it. It
 * takes longer to make than the door does. FX thread.
 */
final class Interior {
  /** What it shares with whatever is in it. */
  record Parts(
      Messages messages,
      Fxml fxml,
      ThemeSwitch themes,
      ZoneId zone,
      ShellViewModel model,
      Clockwork clock,
      LongConsumer openKiosk) {}

  private final ShellController frame;
  private final Parent node;
  private final ShellDialogs dialogs;
  private final ShellActs acts;

  Interior(Parts of, AdminShell shell, Supplier<@Nullable Pages> pages) {
    frame =
        new ShellController(
            of.messages(),
            of.themes(),
            of.model(),
            of.clock(),
            of.zone(),
            this::chooseKiosk,
            this::helpRider,
            shell.seat(),
            shell.door(),
            shell.warmUp());
    node = of.fxml().load("/ui/admin/shell.fxml", frame);
    var kiosks = new KioskChooser(of.messages(), shell.host(), of.openKiosk());
    dialogs =
        new ShellDialogs(
            of.messages(), of.fxml(), shell.host(), kiosks, frame::pages, shell, pages);
    acts =
        new ShellActs(
            shell,
            dialogs,
            of.messages(),
            of.themes(),
            shell::sections,
            new FrameActs(shell, frame));
    frame.onSearch(() -> dialogs.palette(acts.all()));
    show(new Waiting(of.messages()));
  }

  Parent node() {
    return node;
  }

  ShellController frame() {
    return frame;
  }

  ShellDialogs dialogs() {
    return dialogs;
  }

  ShellActs acts() {
    return acts;
  }

  /** In the middle of the frame. */
  void show(Node page) {
    frame.pages().getChildren().setAll(page);
  }

  private void helpRider() {
    dialogs.helpRider();
  }

  private void chooseKiosk() {
    dialogs.chooseKiosk();
  }
}
