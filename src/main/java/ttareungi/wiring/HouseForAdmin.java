package ttareungi.wiring;

import java.nio.file.Path;
import ttareungi.event.Why;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Restorer;
import ttareungi.ui.admin.Seat;

/** What the admin window needs of a house. */
public final class HouseForAdmin {
  private HouseForAdmin() {}

  /** For benchmarks, which have no window. */
  public static AdminHouse of(House opened, Seat seat, Remembered remembered) {
    return of(opened, seat, remembered, new NoWindow());
  }

  static AdminHouse of(House opened, Seat seat, Remembered remembered, Restorer restorer) {
    return new AdminHouse(
        opened.desk(),
        opened.pins(),
        opened.reader(),
        opened.dashboard(),
        opened.log(),
        opened.fanout(),
        opened.relay()::subscriptions,
        opened.clock(),
        opened.config().zone(),
        opened.progress(),
        opened.operators(),
        seat,
        remembered,
        opened::settings,
        new PanelFile(opened.data().config()),
        opened.upkeep(),
        restorer,
        opened.demo(),
        opened.alerts(),
        opened.checkout(),
        opened.refunds(),
        opened.data().daySheets());
  }

  private static final class NoWindow implements Restorer {
    @Override
    public void restore(Path backup, Why why) {
      throw new IllegalStateException("no window stands over these data");
    }

    @Override
    public void removeDemo(Why why) {
      throw new IllegalStateException("no window stands over these data");
    }
  }
}
