package ttareungi.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import ttareungi.front.Claim;
import ttareungi.front.Sole;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Fx;

/** The admin window as a process of its own, on a screen in memory; it is made an icon. */
final class AdminProgram {
  private AdminProgram() {}

  public static void main(String[] args) {
    Display.useMemory(1_440, 900);
    var data = new DataDirectory(Path.of(args[0]));
    if (Sole.admin(data).claim(Optional.empty()) instanceof Claim.Mine mine) {
      Thread.ofPlatform().daemon().start(AdminProgram::watch);
      try (var bell = mine.bell()) {
        AdminApp.launch(data, bell, Optional.empty());
      }
      System.out.println("closed");
    }
  }

  /** There is no toolkit at first. */
  private static void watch() {
    var there = Awaitility.await().atMost(AdminStage.PATIENCE).ignoreExceptions();
    var stage =
        (Stage)
            there.until(() -> Fx.supply(AdminProgram::shown).get(), l -> !l.isEmpty()).getFirst();
    Fx.run(() -> {
      stage.setIconified(true);
      stage.iconifiedProperty().subscribe(is -> System.out.println(is ? "icon" : "window"));
    });
  }

  private static List<Window> shown() {
    return Window.getWindows().stream().filter(Window::isShowing).toList();
  }
}
