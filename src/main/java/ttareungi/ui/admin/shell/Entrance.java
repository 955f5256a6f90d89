package ttareungi.ui.admin.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;
import ttareungi.operator.Operator;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.door.DoorController;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.door.DoorViewModel.Stage;
import ttareungi.ui.admin.door.FleetRing;
import ttareungi.ui.admin.door.FleetRing.Fleet;
import ttareungi.ui.admin.wizard.Wizard;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Covers the window while nobody sits at it, and after its operator has been away for a while. */
final class Entrance {
  private final ModalHost host;
  private final DoorViewModel door;
  private final FleetRing ring;
  private final DoorController controller;
  private final Parent signIn;
  private final Wizard wizard;
  private @Nullable AdminHouse house;
  private @Nullable AdminHouse looked;
  private @Nullable SeatWatch watch;
  private @Nullable Instant lastInput;

  Entrance(
      Messages messages, Fxml fxml, ModalHost host, DoorViewModel door, Wizard.Next afterwards) {
    this.host = host;
    this.door = door;
    ring = new FleetRing(messages);
    controller = new DoorController(messages, door, ring);
    signIn = fxml.load("/ui/admin/door.fxml", controller);
    wizard = new Wizard(messages, fxml, afterwards);
    door.stageProperty().subscribe(this::show);
  }

  /** What the door shows before anybody sits down. */
  private record Look(List<Operator> operators, Fleet fleet) {
    static Look into(AdminHouse house) {
      return new Look(DoorViewModel.operators(house), Fleet.of(house));
    }
  }

  /** {@code then} runs once it is asked who sits here, or at once where that is known. */
  void ready(AdminHouse opened, Runnable then) {
    house = opened;
    watch = new SeatWatch(opened, door);
    if (door.stageProperty().get() == Stage.READING) {
      looked = opened;
      Background.supply(() -> Look.into(opened))
          .onDone(look -> ask(opened, look, then))
          .onFault(fault -> askAnybody(opened, fault, then))
          .start();
    } else {
      door.ready(opened);
      then.run();
    }
  }

  /** With all that stands on the door, so that nothing of it moves under a hand. */
  private void ask(AdminHouse opened, Look look, Runnable then) {
    if (opened.equals(looked)) { // and not left meanwhile
      ring.show(look.fleet());
      door.ready(opened, look.operators());
      then.run();
    }
  }

  private void askAnybody(AdminHouse opened, Throwable fault, Runnable then) {
    Faults.report(fault);
    if (opened.equals(looked)) {
      showDoor();
      door.ready(opened);
      then.run();
    }
  }

  /** The window is closed. */
  void hide() {
    looked = null;
    if (watch != null) {
      watch.close();
    }
  }

  /** Whatever comes from a hand shows that somebody is there. */
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, event -> touched());
  }

  private void touched() {
    if (house != null) {
      lastInput = house.now();
    }
  }

  void tick(Instant now) {
    var since = lastInput;
    if (since == null || now.isBefore(since)) {
      lastInput = now;
    } else if (house != null && isOver(lockAfter(house), Duration.between(since, now))) {
      door.lock();
    }
  }

  private static Duration lockAfter(AdminHouse house) {
    return Duration.ofMinutes(house.settings().get().number(Setting.LOCK_MINUTES));
  }

  /** Never, where the setting says zero. */
  private static boolean isOver(Duration limit, Duration away) {
    return limit.isPositive() && away.compareTo(limit) >= 0;
  }

  private void show(Stage stage) {
    switch (stage) {
      case READING, OPEN -> host.cover(null);
      case FIRST_RUN -> showWizard();
      case SIGN_IN -> showDoor();
      case LOCKED -> showDoorAnew();
    }
  }

  private void showWizard() {
    if (house != null) {
      host.cover(wizard);
      wizard.begin(house);
    }
  }

  private void showDoorAnew() {
    if (house != null) {
      ring.read(house);
    }
    showDoor();
  }

  private void showDoor() {
    boolean stood = signIn.getParent() != null;
    host.cover(signIn);
    if (!stood) {
      controller.focus(); // else somebody may be typing already
    }
  }
}
