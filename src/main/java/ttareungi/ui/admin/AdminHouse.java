package ttareungi.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import ttareungi.alert.AlertWatch;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Reader;
import ttareungi.operator.OperatorDoor;
import ttareungi.payment.Checkout;
import ttareungi.payment.RefundCounter;
import ttareungi.pin.PinDoor;
import ttareungi.relay.GuavaFanout;
import ttareungi.relay.Subscription;
import ttareungi.setting.Settings;
import ttareungi.store.EventLog;

/** What the admin window needs of the house; the wiring fills it in. */
public record AdminHouse(
    Desk desk,
    PinDoor pins,
    Reader bikes,
    Reader dashboard,
    EventLog log,
    GuavaFanout fanout,
    Supplier<List<Subscription>> subscriptions,
    Clock clock,
    ZoneId zone,
    Progress progress,
    OperatorDoor operators,
    Seat seat,
    Remembered remembered,
    Supplier<Settings> settings,
    KioskPanels panels,
    Upkeep upkeep,
    Restorer restorer,
    Demo demo,
    AlertWatch alerts,
    Checkout checkout,
    RefundCounter refunds,
    Path sheets) {

  /** Under whose name commands are handed in. */
  public String actor() {
    return seat.actor();
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }
}
