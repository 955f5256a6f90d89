package ttareungi.ui.admin.palette;

import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

/**
 * A line of the palette.
 *
 * @param icon of the Feather pack; empty for the bike
 * @param keys what does the same by itself; empty where nothing does
 * @param impossible why it cannot be done now; null where it can
 * @param chip null where it has none
 */
record Hit(
    Group group,
    String icon,
    String title,
    String detail,
    String keys,
    @Nullable String impossible,
    @Nullable Chip chip,
    Runnable work) {

  /** The pill of its state. */
  interface Chip {
    StatusChip make(Messages messages);
  }

  static Hit of(Group group, String icon, String title, String detail, Runnable work) {
    return new Hit(group, icon, title, detail, "", null, null, work);
  }

  Hit with(Chip pill) {
    return new Hit(group, icon, title, detail, keys, impossible, pill, work);
  }

  Hit by(String keyName) {
    return new Hit(group, icon, title, detail, keyName, impossible, chip, work);
  }

  /** It stays in the list, with the reason; null leaves it possible. */
  Hit unless(@Nullable String reason) {
    return new Hit(group, icon, title, detail, keys, reason, chip, work);
  }

  boolean isPossible() {
    return impossible == null;
  }
}
