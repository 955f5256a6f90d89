package ttareungi.ui.admin.shell;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.door.DoorViewModel.Stage;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/**
 * A backup that somebody opened outside the window. It is shown when the house is open, somebody
 * sits here, and no dialog stands that it would take the place of.
 */
final class Brought {
  private final Messages messages;
  private final Actions actions;
  private final DoorViewModel door;
  private final BooleanSupplier open;
  private final FxHop<Boolean> later = new FxHop<>(any -> show());
  private @Nullable Path file;

  /** {@code open}: whether there is a house. */
  Brought(Messages messages, Actions actions, DoorViewModel door, BooleanSupplier open) {
    this.messages = messages;
    this.actions = actions;
    this.door = door;
    this.open = open;
    door.stageProperty().subscribe(this::look);
    actions.host().openProperty().subscribe(this::look);
  }

  void bring(Path backup) {
    file = backup;
    if (isSeated() && actions.host().isOpen()) {
      var words = messages.bind("admin.brought", backup.getFileName());
      actions.host().toasts().show(Toast.of(Toast.Kind.INFO, words));
    }
    look();
  }

  /** Something has changed. Not at once: whatever closes is not gone yet. */
  void look() {
    if (file != null) {
      later.offer(true);
    }
  }

  private void show() {
    var waiting = file;
    if (waiting != null && isSeated() && !actions.host().isOpen()) {
      file = null;
      actions.show(new Target.Backup(waiting));
    }
  }

  private boolean isSeated() {
    return open.getAsBoolean() && door.stageProperty().get() == Stage.OPEN;
  }
}
