package ttareungi.ui.kiosk.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.event.LoggedEvent;
import ttareungi.event.StaffAction;
import ttareungi.guard.Ending;
import ttareungi.kernel.Command;
import ttareungi.kernel.RequestId;
import ttareungi.kioskstate.KioskStateRepository;
import ttareungi.kioskstate.PutBackInService;
import ttareungi.kioskstate.TakeOutOfService;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** What staff may do at a kiosk. */
public final class StaffModel {
  private final Kit kit;
  private final StaffLog log;
  private final ReadOnlyBooleanWrapper out = new ReadOnlyBooleanWrapper(this, "out");
  private final Reread<Boolean> service;

  public StaffModel(Kit kit) {
    this.kit = kit;
    log = new StaffLog(kit);
    service = new Reread<>(this::isOut, out::set, kit.way()::fault);
    service.look();
  }

  private boolean isOut() {
    return kit.reader()
        .read(KioskStateRepository.class, states -> states.outage(kit.stationId()))
        .isPresent();
  }

  /** Whether the kiosk is out of service. */
  public ReadOnlyBooleanProperty outProperty() {
    return out.getReadOnlyProperty();
  }

  /** Whether the terminal only pretends: then it can be told what to do. */
  public boolean isSimulated() {
    return kit.terminal() instanceof SimulatedTerminal;
  }

  public Rule rule() {
    return kit.terminal() instanceof SimulatedTerminal simulated ? simulated.rule() : Rule.ASK;
  }

  public void toggleService() {
    long operatorNo = kit.session().operatorNo();
    var id = RequestId.next();
    Command change =
        out.get()
            ? new PutBackInService(id, kit.actor(), kit.stationId(), operatorNo)
            : new TakeOutOfService(id, kit.actor(), kit.stationId(), operatorNo);
    kit.send(change, _ -> service.look(), kit.way()::refuse, kit.way()::fault);
  }

  public void testSound() {
    var sound = kit.sound();
    sound.ifPresent(Runnable::run);
    kit.way().say(sound.isPresent() ? "kiosk.staff.sound.played" : "kiosk.staff.sound.none");
    log.send(StaffAction.SOUND_TESTED, null);
  }

  public void to(Place place) {
    kit.way().to(place);
  }

  /** Asks first. */
  public void restart() {
    kit.way().ask("kiosk.staff.restart", () -> end(StaffAction.RESTARTED));
  }

  /** Asks first. */
  public void leave() {
    kit.way().ask("kiosk.staff.leave", () -> end(StaffAction.LEFT));
  }

  /** Also where the note cannot be kept: a kiosk without its database must be left too. */
  private void end(StaffAction action) {
    var ending = action == StaffAction.LEFT ? Ending.LEFT_BY_STAFF : Ending.RESTARTED_BY_STAFF;
    Consumer<Ending> leave = kit.staff().leave();
    log.send(action, null, () -> leave.accept(ending), _ -> leave.accept(ending));
  }

  void on(List<LoggedEvent> events) {
    if (!events.isEmpty()) {
      service.look();
    }
  }

  void close() {
    service.close();
  }
}
