package ttareungi.ui.admin.reservations;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.kernel.OperatorCommand;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.reservation.ReservationLine;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;
import ttareungi.ui.fx.Toasts;

/** Hands in what an operator does for a rider, and tells what became of it. FX thread. */
final class ForRiderActs {
  private final Messages messages;
  private final Toasts toasts;
  private final AdminHouse house;
  private final ReservationDetails details;

  ForRiderActs(Messages messages, Toasts toasts, AdminHouse house, ReservationDetails details) {
    this.messages = messages;
    this.toasts = toasts;
    this.house = house;
    this.details = details;
  }

  /** {@code over}: comes last, whatever became of it. */
  void hand(
      ReservationLine line, OperatorCommand command, Consumer<Problem> refused, Runnable over) {
    Background.<Outcome>supply(() -> house.desk().submit(command).join())
        .onDone(outcome -> {
          switch (outcome) {
            case Outcome.Accepted done -> tell(line, done);
            case Rejection rejection -> refused.accept(Problem.of(rejection));
          }
          details.refresh();
          over.run();
        })
        .onFault(failure -> {
          over.run();
          Faults.report(failure);
        })
        .start();
  }

  private void tell(ReservationLine line, Outcome.Accepted done) {
    var number = Ids.reservation(line.reserveNo());
    var returned = done.first(BikeReturned.class).orElse(null);
    if (returned == null) {
      long points = done.first(PointReturned.class).map(PointReturned::points).orElse(0L);
      show(
          messages.bind("admin.res.done.cancelled", number),
          messages.bind("admin.res.done.points", Formats.points(points), Ids.rider(line.userId())));
    } else {
      var dock = returned.dock();
      show(
          messages.bind("admin.res.done.returned", number),
          dock == null
              ? messages.bind("admin.res.done.beside")
              : messages.bind("admin.res.done.dock", dock));
    }
  }

  private void show(ObservableValue<String> title, ObservableValue<String> body) {
    toasts.show(Toast.of(Toast.Kind.SUCCESS, title).body(body));
  }
}
