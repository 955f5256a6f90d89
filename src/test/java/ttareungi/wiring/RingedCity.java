package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ttareungi.wiring.TestHouse.id;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import ttareungi.bike.RegisterBike;
import ttareungi.bike.SendToMaintenance;
import ttareungi.event.BikeColour;
import ttareungi.event.Position;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;

/** Twelve stations where they stand in Seoul: empty, low, full, and as they should be. */
final class RingedCity {
  static final long YEOUINARU = 101;
  static final long HONGDAE = 102;
  static final long MANGWON = 112;
  static final long GWANGHWAMUN = 111;
  private static final String OPERATOR = Actors.operator("test");

  /** For rent, reserved and in repair, station by station. */
  private static final int[][] BIKES = {
    {12, 1, 2}, {2, 1, 0}, {19, 2, 1}, {8, 0, 1}, {20, 1, 0}, {9, 3, 0},
    {13, 1, 0}, {11, 0, 1}, {20, 1, 2}, {18, 0, 0}, {0, 0, 1}, {30, 0, 0}
  };

  private final TestHouse house;
  private long bike = 10_000;
  private long rider = 100_000;

  RingedCity(TestHouse house) {
    this.house = house;
  }

  void found() {
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      var part = lines.get(i).split(",", -1);
      long station = Long.parseLong(part[0]);
      var at = new Position(Double.parseDouble(part[4]), Double.parseDouble(part[5]));
      int docks = Integer.parseInt(part[3]);
      house.does(new OpenStation(id(), OPERATOR, station, part[1], part[2], docks, at));
      fill(station, BIKES[i]);
    }
    house.settle();
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(Resources.getResource("demo/stations.csv"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(long station, int[] counts) {
    for (int i = 0; i < counts[0] + counts[1] + counts[2]; i++) {
      house.does(
          new RegisterBike(
              id(), OPERATOR, ++bike, BikeColour.GREEN, LocalDate.of(2024, 3, 1), station, null));
      if (i >= counts[0] && i < counts[0] + counts[1]) {
        house.buy(++rider, 1_000);
        house.reserve(rider, bike);
      } else if (i >= counts[0] + counts[1]) {
        house.does(new SendToMaintenance(id(), OPERATOR, bike));
      }
    }
  }
}
