package ttareungi.ui.admin.stations;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.kernel.Reader;
import ttareungi.ui.fx.OneAtATime;

/** Which bikes stand at one station. FX thread. */
public final class StationDocks {
  /** Those of one station, by dock; bikes without a dock come first. */
  public record Standing(long stationId, List<Bike> bikes) {}

  private final OneAtATime<Long, Standing> reads;
  private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
  private @Nullable Long stationId;

  StationDocks(Reader house) {
    reads = new OneAtATime<>(asked -> read(house, asked), this::fill);
  }

  private static Standing read(Reader house, Set<Long> asked) {
    long last = List.copyOf(asked).getLast();
    return new Standing(last, house.read(BikeRepository.class, bikes -> bikes.at(last)));
  }

  /** Null until they are read. */
  public ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  void of(@Nullable Long next) {
    stationId = next;
    standing.set(null);
    refresh();
  }

  void refresh() {
    var asked = stationId;
    if (asked != null) {
      reads.request(List.of(asked));
    }
  }

  private void fill(Standing read) {
    if (stationId != null && stationId == read.stationId()) {
      standing.set(read);
    }
  }
}
