package ttareungi.ui.admin;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.kernel.Act;
import ttareungi.kernel.Actors;

/**
 * Who sits at the window. What the role does not allow is shown and disabled; the desk refuses it
 * as well. FX thread.
 */
public final class Seat {
  /** An operator who has shown the PIN. */
  public record SignedIn(long operatorNo, String name, Role role) {}

  private final ReadOnlyObjectWrapper<@Nullable SignedIn> who = new ReadOnlyObjectWrapper<>();

  /** Null where nobody does. */
  public ReadOnlyObjectProperty<@Nullable SignedIn> whoProperty() {
    return who.getReadOnlyProperty();
  }

  public void take(SignedIn operator) {
    who.set(operator);
  }

  public void leave() {
    who.set(null);
  }

  /** Under this name commands are handed in. Somebody must sit here. */
  public String actor() {
    var sitting = who.get();
    if (sitting == null) {
      throw new IllegalStateException("nobody has signed in");
    }
    return Actors.operator(sitting.operatorNo());
  }

  public boolean may(Act act) {
    var sitting = who.get();
    return sitting != null && act.isFor(sitting.role());
  }
}
