package ttareungi.ui.kiosk.frame;

import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.event.BikeState;
import ttareungi.ui.common.Segment;

/** A dock, with a bike or without; or, where {@code dock} is null, a bike beside the docks. */
public record Spot(@Nullable Integer dock, @Nullable Choice bike, @Nullable BikeState state) {

  static Spot of(@Nullable Integer dock, @Nullable Bike bike) {
    return bike == null
        ? new Spot(dock, null, null)
        : new Spot(dock, Choice.of(bike), bike.state());
  }

  public boolean isAvailable() {
    return state == BikeState.AVAILABLE;
  }

  Segment segment() {
    return state == null ? Segment.EMPTY : Segment.of(state);
  }
}
