package ttareungi.ui.admin.shell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.door.DoorViewModel.Stage;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/**
 * A backup that somebody opened outside the window. It is shown when the house is open, somebody
 * sits here, and no dialog stands that it would take the place of; and again to the next who sits
 * here, as long as those may not restore.
 */
final class Brought {
  private final Messages messages;
  private final Actions actions;
  private final Seat seat;
  private final DoorViewModel door;
  private final BooleanSupplier open;
  private final FxHop<Boolean> later = new FxHop<>(any -> show());
  private @Nullable Path file;
  private @Nullable SignedIn told;

  /** {@code open}: whether there is a house. */
  Brought(Messages messages, Actions actions, Seat seat, DoorViewModel door, BooleanSupplier open) {
    this.messages = messages;
    this.actions = actions;
    this.seat = seat;
    this.door = door;
    this.open = open;
    seat.whoProperty().subscribe(this::look);
    door.stageProperty().subscribe(this::look);
    actions.host().openProperty().subscribe(this::look);
  }

  void bring(Path backup) {
    file = backup;
    told = null;
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
    var sitting = seat.whoProperty().get();
    if (waiting != null
        && isSeated()
        && !actions.host().isOpen()
        && !Objects.equals(sitting, told)) {
      told = sitting;
      file = seat.may(Act.RESTORE) ? null : waiting;
      actions.show(new Target.Backup(waiting));
    }
  }

  private boolean isSeated() {
    return open.getAsBoolean() && door.stageProperty().get() == Stage.OPEN;
  }
}
