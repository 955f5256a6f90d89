package ttareungi.ui.kiosk.number;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.fx.Background;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Member;
import ttareungi.ui.kiosk.frame.Place;

/** The digits of a member number, and where the member goes from here. */
public final class NumberModel {
  static final int LENGTH = 6;

  private final Kit kit;
  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private boolean left;

  public NumberModel(Kit kit) {
    this.kit = kit;
  }

  public ReadOnlyStringProperty digitsProperty() {
    return digits.getReadOnlyProperty();
  }

  /** The number belongs to nobody, and what the rider came for needs a member. */
  public ReadOnlyBooleanProperty unknownProperty() {
    return unknown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  public void digit(int digit) {
    if (digits.get().length() < LENGTH) {
      change(digits.get() + digit);
    }
  }

  public void erase() {
    change(digits.get().substring(0, Math.max(0, digits.get().length() - 1)));
  }

  public void clear() {
    change("");
  }

  private void change(String next) {
    digits.set(next);
    unknown.set(false);
  }

  private long number() {
    return digits.get().isEmpty() ? 0 : Long.parseLong(digits.get());
  }

  public void back() {
    kit.way().to(Place.HOME);
  }

  public void next() {
    if (number() == 0) {
      kit.way().say("kiosk.number.zero");
    } else if (!asking.get()) {
      asking.set(true);
      long userId = number();
      Background.supply(() -> look(userId)).onDone(this::found).onFault(this::failed).start();
    }
  }

  private Found look(long userId) {
    var open =
        kit.reader()
            .read(ReservationRepository.class, reservations -> reservations.openOf(userId))
            .isPresent();
    return new Found(Member.read(kit.reader(), userId), open);
  }

  /** {@code holds}: the member has a bike already. */
  private record Found(Member member, boolean holds) {}

  private void found(Found found) {
    asking.set(false);
    if (left || found.member().userId() != number()) {
      return;
    }
    var session = kit.session();
    if (!found.member().known() && session.goal() != Goal.BUY) {
      unknown.set(true);
      kit.way().say("kiosk.number.unknown");
      return;
    }
    session.setMember(found.member());
    go(found);
  }

  private void go(Found found) {
    switch (kit.session().goal()) {
      case BUY -> kit.way().to(Place.AMOUNT);
      case RIDES -> kit.way().to(Place.RIDES);
      case RESERVE -> {
        kit.way().to(found.holds() ? Place.RIDES : Place.BIKES);
        if (found.holds()) {
          kit.way().say("reason.RIDER_HAS_RESERVATION");
        }
      }
    }
  }

  /** Points make a member of whoever buys them first. */
  public void buyInstead() {
    kit.session().setGoal(Goal.BUY);
    kit.session().setMember(new Member(number(), 0, false));
    kit.way().to(Place.AMOUNT);
  }

  private void failed(Throwable cause) {
    asking.set(false);
    if (!left) {
      kit.way().fault(cause);
    }
  }

  void close() {
    left = true;
    digits.set("");
  }
}
