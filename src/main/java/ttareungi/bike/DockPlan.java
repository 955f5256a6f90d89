package ttareungi.bike;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import ttareungi.kernel.Work;
import ttareungi.station.Station;

/** Gives out the free docks of many stations within one decision; each is looked at once. */
final class DockPlan {
  private final Work work;
  private final Map<Long, BitSet> taken = new HashMap<>();

  DockPlan(Work work) {
    this.work = work;
  }

  /** The lowest free one, taken from now on. */
  OptionalInt take(Station station) {
    var docks = taken.computeIfAbsent(station.stationId(), this::look);
    int dock = docks.nextClearBit(1);
    if (dock > station.docks()) {
      return OptionalInt.empty();
    }
    docks.set(dock);
    return OptionalInt.of(dock);
  }

  private BitSet look(long stationId) {
    var docks = new BitSet();
    work.repository(BikeRepository.class).docksTaken(stationId).forEach(docks::set);
    return docks;
  }
}
