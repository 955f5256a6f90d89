package ttareungi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.payment.RecordApproval;
import ttareungi.station.OpenStation;

/** A small city, told through the desk: rider n may reserve bike n, from 1 on. */
final class City {
  static final int BIKES = 2 * Load.RIDERS;
  private static final int DOCKS = 200;
  private static final String OPERATOR = Actors.operator("bench");

  private City() {}

  static void found(Desk desk) {
    var stations = new ArrayList<Command>();
    for (long n = 1; n <= BIKES / DOCKS; n++) {
      var id = "station-" + n;
      stations.add(new OpenStation(id, OPERATOR, n, "대여소 " + n, "Station " + n, DOCKS));
    }
    submit(desk, stations);
    var others = new ArrayList<Command>();
    for (long n = 1; n <= BIKES; n++) {
      others.add(new RecordApproval("buy-" + n, OPERATOR, "B" + n, n, 1_000));
      others.add(
          new RegisterBike(
              "bike-" + n,
              OPERATOR,
              n,
              BikeColour.GREEN,
              LocalDate.EPOCH,
              1 + n % (BIKES / DOCKS),
              null));
    }
    submit(desk, others);
  }

  private static void submit(Desk desk, List<Command> commands) {
    commands.stream()
        .map(desk::submit)
        .toList()
        .forEach(answer -> {
          if (!(answer.join() instanceof Outcome.Accepted)) {
            throw new IllegalStateException("the city was refused: " + answer.join());
          }
        });
  }

  static CompletableFuture<Outcome> accepted(Desk desk, Command command) {
    return desk.submit(command)
        .thenApply(outcome -> {
          if (outcome instanceof Outcome.Accepted) {
            return outcome;
          }
          throw new IllegalStateException(command + " was refused: " + outcome);
        });
  }
}
