package ttareungi.ui.kiosk.frame;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ttareungi.guard.Ending;
import ttareungi.operator.OperatorDoor;

/**
 * What staff mode works with.
 *
 * @param sound plays something; empty where nothing can be heard just now
 * @param sync waits for the disk
 * @param leave ends the kiosk's screen
 */
public record StaffKit(
    OperatorDoor door,
    Supplier<Optional<Runnable>> sound,
    PanelScale panel,
    Supplier<SyncState> sync,
    Consumer<Ending> leave) {}
