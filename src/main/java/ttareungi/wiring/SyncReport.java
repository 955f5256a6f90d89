package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ttareungi.kernel.Fault;
import ttareungi.payment.PurchaseRepository;
import ttareungi.relay.Subscription;
import ttareungi.store.DataDirectory;
import ttareungi.ui.kiosk.frame.SyncState;

/** Looks how far a house has come. Waits for the disk; opens no file of the database. */
final class SyncReport {
  private SyncReport() {}

  static SyncState of(House house) {
    DataDirectory data = house.data();
    var followers = house.relay().subscriptions().stream().map(SyncReport::follower).toList();
    int pending =
        house.reader().read(PurchaseRepository.class, purchases -> purchases.pending().size());
    return new SyncState(
        house.log().head(),
        followers,
        pending,
        size(data.database()),
        size(Path.of(data.database() + "-wal")),
        Release.VERSION);
  }

  private static SyncState.Follower follower(Subscription one) {
    return new SyncState.Follower(
        one.name(), one.cursor(), one.failure().map(Fault::code).orElse(""));
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }
}
