package ttareungi.wiring;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands when it is not maximised, and whether it is.
 *
 * @param bounds on the desktop, in its pixels
 */
record WindowPlace(Rectangle2D bounds, boolean maximised) {
  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (true|false)");

  /** Empty for what {@link #toString} did not write. */
  static Optional<WindowPlace> of(String kept) {
    var parts = FORM.matcher(kept);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var bounds =
        new Rectangle2D(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            Integer.parseInt(parts.group(4)));
    return Optional.of(new WindowPlace(bounds, Boolean.parseBoolean(parts.group(5))));
  }

  /** The same, all of it within this room: a screen may have become smaller. */
  WindowPlace within(Rectangle2D room) {
    double width = Math.min(bounds.getWidth(), room.getWidth());
    double height = Math.min(bounds.getHeight(), room.getHeight());
    double x = Math.clamp(bounds.getMinX(), room.getMinX(), room.getMaxX() - width);
    double y = Math.clamp(bounds.getMinY(), room.getMinY(), room.getMaxY() - height);
    return new WindowPlace(new Rectangle2D(x, y, width, height), maximised);
  }

  @Override
  public String toString() {
    return "%d %d %d %d %b"
        .formatted(
            Math.round(bounds.getMinX()),
            Math.round(bounds.getMinY()),
            Math.round(bounds.getWidth()),
            Math.round(bounds.getHeight()),
            maximised);
  }
}
