package ttareungi.ui.kiosk.frame;

import java.util.List;

/** How far everything has come. */
public record SyncState(
    long head,
    List<Follower> followers,
    int pendingPurchases,
    long databaseBytes,
    long walBytes,
    String version) {
  /** A subscriber of the log; {@code fault} is empty while all is well. */
  public record Follower(String name, long cursor, String fault) {}
}
