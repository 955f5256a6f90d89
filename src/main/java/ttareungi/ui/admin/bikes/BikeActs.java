package ttareungi.ui.admin.bikes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.bike.EditBike;
import ttareungi.bike.FinishRepair;
import ttareungi.bike.MoveBike;
import ttareungi.bike.RetireBike;
import ttareungi.bike.SendToMaintenance;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.Why;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;
import ttareungi.ui.fx.Toasts;

/**
 * What is done with bikes, one or many: each is a command of its own, and a toast tells the sum.
 * What harms nobody can be undone from there. FX thread.
 */
public final class BikeActs {
  /** The command that undoes what an event tells; null where nothing does. */
  private interface Back {
    @Nullable Undo from(DomainEvent event);
  }

  /** Handed in by whoever sits at the window then. */
  private interface Undo {
    Command by(String actor);
  }

  private record Tally(List<Outcome.Accepted> done, List<Rejection> refused) {}

  private final AdminHouse house;
  private final Messages messages;
  private final Toasts toasts;

  public BikeActs(AdminHouse house, Messages messages, Toasts toasts) {
    this.house = house;
    this.messages = messages;
    this.toasts = toasts;
  }

  public void sendToMaintenance(List<Long> ids) {
    var actor = house.actor();
    hand(
        "admin.bikes.done.maintenance",
        ids.stream().map(id -> (Command) new SendToMaintenance(RequestId.next(), actor, id)),
        event ->
            event instanceof BikeStateChanged e && e.to() == BikeState.MAINTENANCE
                ? by -> new FinishRepair(RequestId.next(), by, e.bikeId())
                : null);
  }

  public void putOnRent(List<Long> ids) {
    var actor = house.actor();
    hand(
        "admin.bikes.done.repaired",
        ids.stream().map(id -> (Command) new FinishRepair(RequestId.next(), actor, id)),
        event ->
            event instanceof BikeStateChanged e
                ? by -> new SendToMaintenance(RequestId.next(), by, e.bikeId())
                : null);
  }

  void move(List<Long> ids, long stationId) {
    var actor = house.actor();
    hand(
        "admin.bikes.done.moved",
        ids.stream().map(id -> (Command) new MoveBike(RequestId.next(), actor, id, stationId)),
        BikeActs::movedBack);
  }

  private static @Nullable Undo movedBack(DomainEvent event) {
    if (!(event instanceof BikeMoved moved)) {
      return null;
    }
    var from = moved.fromStation();
    if (from == null) {
      return null;
    }
    long station = from;
    return by -> new MoveBike(RequestId.next(), by, moved.bikeId(), station);
  }

  void retire(List<Long> ids, Why why) {
    var actor = house.actor();
    hand(
        "admin.bikes.done.retired",
        ids.stream().map(id -> (Command) new RetireBike(RequestId.next(), actor, id, why)),
        event -> null);
  }

  void edit(BikeRow before, EditBike after) {
    hand(
        "admin.bikes.done.edited",
        Stream.of(after),
        event ->
            by ->
                new EditBike(
                    RequestId.next(),
                    by,
                    before.bikeId(),
                    before.colour(),
                    before.registeredOn(),
                    before.memo()));
  }

  private void hand(String key, Stream<Command> commands, Back back) {
    var all = commands.toList();
    Background.supply(() -> submit(all)).onDone(tally -> tell(key, tally, back)).start();
  }

  private Tally submit(List<Command> commands) {
    var done = new ArrayList<Outcome.Accepted>();
    var refused = new ArrayList<Rejection>();
    var futures = commands.stream().map(house.desk()::submit).toList();
    futures.forEach(future -> {
      switch (future.join()) {
        case Outcome.Accepted accepted -> done.add(accepted);
        case Rejection rejection -> refused.add(rejection);
      }
    });
    return new Tally(done, refused);
  }

  private void undo(List<Undo> undo) {
    var actor = house.actor();
    hand("admin.bikes.done.undone", undo.stream().map(one -> one.by(actor)), event -> null);
  }

  private void tell(String key, Tally tally, Back back) {
    var kind = tally.refused().isEmpty() ? Toast.Kind.SUCCESS : Toast.Kind.WARNING;
    var toast = Toast.of(kind, messages.bind(key, tally.done().size()));
    if (!tally.refused().isEmpty()) {
      var first = Problem.of(tally.refused().getFirst());
      toast =
          toast.body(
              messages.bind(
                  "admin.bikes.done.refused",
                  tally.refused().size(),
                  messages.bind(first.key(), first.details().toArray())));
    }
    var undo =
        tally.done().stream()
            .flatMap(accepted -> accepted.events().stream())
            .map(back::from)
            .filter(Objects::nonNull)
            .toList();
    if (!undo.isEmpty()) {
      toast = toast.action(messages.bind("admin.undo"), () -> undo(undo));
    }
    toasts.show(toast);
  }
}
