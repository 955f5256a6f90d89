package ttareungi.kioskstate;

import org.jspecify.annotations.Nullable;
import ttareungi.event.StaffAction;
import ttareungi.kernel.Command;

/** An operator did something at a kiosk, for the audit. */
public record NoteStaffAction(
    String requestId,
    String actor,
    long stationId,
    long operatorNo,
    StaffAction action,
    @Nullable String detail)
    implements Command {}
