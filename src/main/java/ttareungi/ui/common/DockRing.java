package ttareungi.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.AccessibleRole;
import ttareungi.ui.fx.Messages;

/** One segment a dock: filled is a bike, thin is an empty dock, the colour is the bike's state. */
public final class DockRing extends SegmentRing {
  private static final double THICKNESS = 0.115;

  private final Messages messages;

  public DockRing(Messages messages) {
    this(messages, THICKNESS);
  }

  /** Thickness as a part of the diameter. */
  public DockRing(Messages messages, double thickness) {
    super(thickness);
    this.messages = messages;
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public void setDocks(List<Segment> docks) {
    paint(docks);
    int ready = Collections.frequency(docks, Segment.AVAILABLE);
    accessibleTextProperty().bind(messages.bind("dock.ring", docks.size(), ready));
  }

  /** For the many places that know only the count: bikes first, then empty docks. */
  public void setCount(int bikes, int docks) {
    List<Segment> ring = new ArrayList<>(Collections.nCopies(docks, Segment.EMPTY));
    Collections.fill(ring.subList(0, Math.min(bikes, docks)), Segment.AVAILABLE);
    setDocks(ring);
  }
}
