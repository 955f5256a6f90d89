package ttareungi.ui.admin.alerts;

import org.jspecify.annotations.Nullable;
import ttareungi.alert.Alert;
import ttareungi.alert.AlertKind;
import ttareungi.alert.Sign;

/**
 * An alert that is open.
 *
 * @param now as it is now; since when is as it was written
 * @param seenBy the name of who acknowledged it; null where nobody has
 */
public record AlertLine(Alert alert, Sign now, @Nullable String seenBy) {
  public AlertKind kind() {
    return alert.kind();
  }

  boolean isSeen() {
    return alert.seenAt() != null;
  }
}
