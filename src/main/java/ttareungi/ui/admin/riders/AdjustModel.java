package ttareungi.ui.admin.riders;

import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.care.AdjustPoints;
import ttareungi.care.Adjustments;
import ttareungi.event.Why;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.rider.RiderCard;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.common.Formats;

/** Points given or taken by an operator: what is typed, and what it would make of the balance. */
final class AdjustModel {
  private final AdminHouse house;
  private final long userId;
  private final ReadOnlyObjectProperty<@Nullable RiderCard> card;
  private final Deed deed;
  private final BooleanProperty taking = new SimpleBooleanProperty();
  private final StringProperty points = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Why> why = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
  private final ObjectBinding<@Nullable Problem> problem;

  AdjustModel(AdminHouse house, long userId, ReadOnlyObjectProperty<@Nullable RiderCard> card) {
    this.house = house;
    this.userId = userId;
    this.card = card;
    deed = new Deed(house);
    points.subscribe((was, now) -> refusal.set(null));
    taking.subscribe((was, now) -> refusal.set(null));
    why.subscribe((was, now) -> refusal.set(null));
    problem = Bindings.createObjectBinding(this::wrong, points, taking, card, refusal);
  }

  BooleanProperty takingProperty() {
    return taking;
  }

  StringProperty pointsProperty() {
    return points;
  }

  /** Null until enough is said. */
  ObjectProperty<@Nullable Why> whyProperty() {
    return why;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return deed.busyProperty();
  }

  /** What is typed cannot be; what was refused is none of that, and may be sent once more. */
  boolean isWrong() {
    return mistyped() != null;
  }

  /** Null where nothing is wrong, or nothing is typed yet. */
  ObjectBinding<@Nullable Problem> problemProperty() {
    return problem;
  }

  /** With its sign; empty until a number is typed. */
  OptionalLong signed() {
    var digits = points.get().replaceAll("[,\\sPp]", "");
    if (!digits.matches("[0-9]{1,9}")) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(digits);
    return OptionalLong.of(taking.get() ? -number : number);
  }

  /** The balance there would be; empty until a number is typed. */
  OptionalLong after() {
    var rider = card.get();
    return rider == null || signed().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(rider.row().balance() + signed().getAsLong());
  }

  boolean isReady() {
    return signed().isPresent() && why.get() != null && !isWrong();
  }

  /** Points that one operator may move alone. */
  long alone() {
    return Adjustments.alone(house.settings().get());
  }

  boolean needsSecond() {
    return signed().isPresent()
        && Adjustments.needsSecond(signed().getAsLong(), house.settings().get());
  }

  /** {@code confirmedBy}: the second operator, where one is needed. */
  void record(@Nullable Long confirmedBy, Runnable done) {
    var said = why.get();
    if (said == null || signed().isEmpty()) {
      return;
    }
    refusal.set(null);
    long moved = signed().getAsLong();
    deed.send(
        actor -> new AdjustPoints(RequestId.next(), actor, userId, moved, said, confirmedBy),
        done,
        refusal::set);
  }

  private static Problem wrong(Reason reason, long points) {
    return Problem.of(Rejection.of(reason, Formats.grouped(points)));
  }

  private @Nullable Problem wrong() {
    var refused = refusal.get();
    return refused == null ? mistyped() : refused;
  }

  private @Nullable Problem mistyped() {
    if (points.get().isBlank()) {
      return null;
    }
    var typed = signed();
    if (typed.isEmpty()
        || typed.getAsLong() == 0
        || Math.abs(typed.getAsLong()) > Adjustments.HIGHEST) {
      return wrong(Reason.ADJUSTMENT_INVALID, Adjustments.HIGHEST);
    }
    var rider = card.get();
    return rider != null && after().isPresent() && after().getAsLong() < 0
        ? wrong(Reason.BALANCE_SHORT, rider.row().balance())
        : null;
  }
}
