package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import ttareungi.alert.Alert;
import ttareungi.bike.Bike;
import ttareungi.dashboard.BoardRow;
import ttareungi.dashboard.BoardStation;
import ttareungi.dashboard.FleetBike;
import ttareungi.dashboard.HourSum;
import ttareungi.dashboard.ProjectionCursor;
import ttareungi.kioskstate.KioskOutage;
import ttareungi.operator.Operator;
import ttareungi.payment.Approval;
import ttareungi.payment.DayClose;
import ttareungi.payment.Purchase;
import ttareungi.payment.Refund;
import ttareungi.pin.PinCode;
import ttareungi.pin.PinTries;
import ttareungi.pin.RiderPin;
import ttareungi.point.LedgerEntry;
import ttareungi.reservation.Reservation;
import ttareungi.rider.Rider;
import ttareungi.setting.SettingRow;
import ttareungi.station.Station;
import ttareungi.store.CommandRecord;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.Durability;
import ttareungi.store.EventRecord;
import ttareungi.store.Schema;
import ttareungi.wiring.Opening.Behind;

/** The two database files of a data directory: which tables each has, and how it is opened. */
public final class Databases {
  private static final ReentrantLock STARTING = new ReentrantLock();
  private static final List<Class<?>> MAIN =
      List.of(
          Station.class,
          Bike.class,
          Rider.class,
          Approval.class,
          Purchase.class,
          Refund.class,
          DayClose.class,
          LedgerEntry.class,
          Reservation.class,
          EventRecord.class,
          CommandRecord.class,
          RiderPin.class,
          PinCode.class,
          PinTries.class,
          Operator.class,
          KioskOutage.class,
          SettingRow.class,
          Alert.class);
  private static final List<Class<?>> DASHBOARD =
      List.of(
          BoardStation.class,
          FleetBike.class,
          BoardRow.class,
          HourSum.class,
          ProjectionCursor.class);

  private Databases() {}

  /** One program at a time brings the schemas up to date. */
  public static <T> T exclusively(DataDirectory data, Supplier<T> step) {
    STARTING.lock(); // the file's lock is between programs, not between threads
    try (var file =
            FileChannel.open(
                data.startLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = file.lock()) {
      return step.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + data.root(), e);
    } finally {
      STARTING.unlock();
    }
  }

  /** Where an older version wrote it, a backup is made before it is brought up to date. */
  public static Database main(DataDirectory data) {
    return main(data, Clock.systemUTC()).database();
  }

  static Upgraded main(DataDirectory data, Clock clock) {
    return new Upgrade(data.requireNothingLost(), clock, moment -> {}).opened();
  }

  /** {@code upgrade}: opens one that an older version wrote. */
  static Upgraded main(Path file, Function<Behind, Upgraded> upgrade) {
    return Opening.of(
        file,
        Schema.MAIN,
        behind -> behind.map(upgrade).orElseGet(() -> new Upgraded(copy(file), null)));
  }

  /** One that nobody else has, such as a copy: brought up to date at once. */
  static Database copy(Path file) {
    return Opening.of(
        file, Schema.MAIN, behind -> Database.open(file, Durability.FULL, Schema.MAIN, MAIN));
  }

  public static Database dashboard(DataDirectory data) {
    var file = data.dashboard();
    return Opening.of(
        file,
        Schema.DASHBOARD,
        behind -> Database.open(file, Durability.REBUILDABLE, Schema.DASHBOARD, DASHBOARD));
  }

  /** Throws where a copy of the main database is of a newer version than this program. */
  static void requireKnown(Path copy) {
    Opening.requireKnown(copy, Schema.MAIN);
  }
}
