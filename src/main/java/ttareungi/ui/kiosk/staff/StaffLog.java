package ttareungi.ui.kiosk.staff;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.StaffAction;
import ttareungi.kernel.RequestId;
import ttareungi.kioskstate.NoteStaffAction;
import ttareungi.ui.kiosk.frame.Kit;

/** What staff do goes into the event log, and where that is away, into the log of the program. */
final class StaffLog {
  private static final Logger LOG = LoggerFactory.getLogger(StaffLog.class);

  private final Kit kit;

  StaffLog(Kit kit) {
    this.kit = kit;
  }

  NoteStaffAction note(long operatorNo, StaffAction action, @Nullable String detail) {
    LOG.info("operator {} at station {}: {} {}", operatorNo, kit.stationId(), action, detail);
    return new NoteStaffAction(
        RequestId.next(), kit.actor(), kit.stationId(), operatorNo, action, detail);
  }

  /** Of the operator in front; a fault is said on screen. */
  void send(StaffAction action, @Nullable String detail) {
    send(action, detail, () -> {}, kit.way()::fault);
  }

  /** {@code done} once it is durable. */
  void send(StaffAction action, @Nullable String detail, Runnable done, Fault fault) {
    kit.send(
        note(kit.session().operatorNo(), action, detail),
        _ -> done.run(),
        kit.way()::refuse,
        fault::with);
  }

  /** Where the note could not be kept. */
  @FunctionalInterface
  interface Fault {
    void with(Throwable cause);
  }
}
