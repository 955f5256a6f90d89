package ttareungi.ui.kiosk.report;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.event.BikeFault;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.ReportFault;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Farewell;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** A bike that the rider chose or holds, and what is broken about it. */
public final class ReportModel {
  private final Kit kit;
  private final Choice bike;
  private final Map<BikeFault, String> requestIds = new EnumMap<>(BikeFault.class);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean left;

  public ReportModel(Kit kit) {
    this.kit = kit;
    bike = kit.session().choice();
  }

  public Choice bike() {
    return bike;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public void report(BikeFault fault) {
    if (!busy.get()) {
      busy.set(true);
      long userId = kit.session().member().userId();
      var report =
          new ReportFault(
              requestIds.computeIfAbsent(fault, _ -> RequestId.next()),
              kit.actor(),
              userId,
              bike.bikeId(),
              kit.stationId(),
              fault);
      kit.send(report, this::reported, this::refused, this::failed);
    }
  }

  private void reported(Outcome.Accepted accepted) {
    if (left) {
      return;
    }
    var session = kit.session();
    var name = Ids.bike(bike.bikeId());
    var back = accepted.first(PointReturned.class);
    back.ifPresent(refund -> session.setMember(session.member().with(refund.balance())));
    session.setFarewell(
        back.map(refund ->
                Farewell.of(Farewell.Kind.REPORTED_HELD, name, Formats.points(refund.points())))
            .orElseGet(() -> Farewell.of(Farewell.Kind.REPORTED, name)));
    kit.way().to(Place.DONE);
  }

  private void refused(Rejection rejection) {
    if (!left) {
      back();
      kit.way().refuse(rejection);
    }
  }

  private void failed(Throwable cause) {
    busy.set(false);
    if (!left) {
      kit.way().fault(cause);
    }
  }

  public void back() {
    kit.way().to(kit.session().cameFromRides() ? Place.RIDES : Place.BIKES);
  }

  void close() {
    left = true;
  }
}
