package ttareungi.wiring;

import java.time.ZoneId;
import ttareungi.alert.Alerts;
import ttareungi.bike.BikeImports;
import ttareungi.bike.Bikes;
import ttareungi.care.Adjustments;
import ttareungi.care.Erasures;
import ttareungi.care.Joinings;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Progress;
import ttareungi.kioskstate.KioskStates;
import ttareungi.operator.Operators;
import ttareungi.payment.DayCloses;
import ttareungi.payment.HandSettling;
import ttareungi.payment.Payments;
import ttareungi.payment.Refunds;
import ttareungi.pin.PinRules;
import ttareungi.reservation.Reservations;
import ttareungi.rider.Riders;
import ttareungi.setting.SettingRules;
import ttareungi.station.StationImports;
import ttareungi.station.Stations;
import ttareungi.upkeep.Keeping;

/** Which rooms decide what, as the city has set it. */
public final class Rules {
  private Rules() {}

  /** As the city has them. */
  public static Decisions standard() {
    return of(Config.STANDARD.zone(), new Progress());
  }

  static Decisions of(ZoneId zone, Progress progress) {
    var decisions = new Decisions();
    Stations.register(decisions);
    new StationImports(progress).register(decisions);
    new Bikes(zone).register(decisions);
    new BikeImports(zone, progress).register(decisions);
    Payments.register(decisions);
    Refunds.register(decisions);
    HandSettling.register(decisions);
    new DayCloses(zone).register(decisions);
    Riders.register(decisions);
    Adjustments.register(decisions);
    Erasures.register(decisions);
    Joinings.register(decisions);
    new PinRules(System::nanoTime).register(decisions);
    Operators.register(decisions);
    Alerts.register(decisions);
    KioskStates.register(decisions);
    SettingRules.register(decisions);
    new Reservations(zone).register(decisions);
    Keeping.register(decisions);
    return decisions;
  }
}
