package ttareungi.wiring;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ttareungi.kernel.Reader;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Upkeep;

/** A window over a house of which something can be held by hand while it works. */
final class HeldHouse {

  /** Where work stands still until it is let go; the first that comes, and no other. */
  static final class Hold {
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private volatile boolean armed;

    void arm() {
      armed = true;
    }

    /** For the thread that works. */
    void here() {
      if (armed) {
        armed = false;
        held.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }

    boolean isHeld() {
      return held.getCount() == 0;
    }

    void go() {
      go.countDown();
    }
  }

  private HeldHouse() {}

  static AdminStage stage(
      TestHouse house, UnaryOperator<Reader> reading, UnaryOperator<Upkeep> keeping) {
    AdminStage.knowPark(house);
    var admin = new AdminStage(null, station -> {}, (opened, told) -> {});
    AdminStage.fx(() -> {
      var shell = admin.window.shell();
      var remembered = Remembered.in(house.house().data().window());
      shell.ready(of(HouseForAdmin.of(house.house(), shell.seat(), remembered), reading, keeping));
      return true;
    });
    return admin;
  }

  /** Every read of this repository waits there, and says when it is over. */
  static Reader reading(Reader reader, Class<?> held, Hold hold, Runnable over) {
    return new Reader() {
      @Override
      public <R, T> T read(Class<R> repository, Function<R, T> query) {
        if (repository != held) {
          return reader.read(repository, query);
        }
        hold.here();
        try {
          return reader.read(repository, query);
        } finally {
          over.run();
        }
      }
    };
  }

  private static AdminHouse of(
      AdminHouse house, UnaryOperator<Reader> reading, UnaryOperator<Upkeep> keeping) {
    return new AdminHouse(
        house.desk(),
        house.pins(),
        reading.apply(house.bikes()),
        house.dashboard(),
        house.log(),
        house.fanout(),
        house.subscriptions(),
        house.clock(),
        house.zone(),
        house.progress(),
        house.operators(),
        house.seat(),
        house.remembered(),
        house.settings(),
        house.panels(),
        keeping.apply(house.upkeep()),
        house.restorer(),
        house.demo(),
        house.alerts(),
        house.checkout(),
        house.refunds(),
        house.sheets());
  }
}
