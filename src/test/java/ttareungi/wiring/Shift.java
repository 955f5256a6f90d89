package ttareungi.wiring;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.payment.RecordApproval;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ReserveBike;
import ttareungi.station.OpenStation;

/** Several kiosks that never stop, in a process of their own: prints each acknowledged request. */
final class Shift {
  private static final int KIOSKS = 8;

  private Shift() {}

  public static void main(String[] args) {
    var house = TestHouse.at(Path.of(args[0]));
    var _ = house.send(new OpenStation("open", "test", 101, "역", null, 20));
    var _ = Crowd.atOnce(KIOSKS, kiosk -> serve(house, 1 + kiosk));
  }

  private static int serve(TestHouse house, int number) {
    var _ = house.send(TestHouse.registering(number));
    while (true) {
      var buy = id("buy");
      acknowledged(house, new RecordApproval(buy, "test", buy, number, 1_000));
      var outcome = acknowledged(house, new ReserveBike(id("reserve"), "test", number, number));
      if (outcome instanceof Outcome.Accepted accepted
          && ThreadLocalRandom.current().nextBoolean()) {
        long reserveNo = accepted.first(BikeReserved.class).orElseThrow().reserveNo();
        acknowledged(house, new CancelReservation(id("cancel"), "test", number, reserveNo));
      }
    }
  }

  private static Outcome acknowledged(TestHouse house, Command command) {
    var outcome = house.send(command);
    System.out.println(command.requestId());
    return outcome;
  }

  private static String id(String what) {
    return what + "-" + UUID.randomUUID();
  }
}
