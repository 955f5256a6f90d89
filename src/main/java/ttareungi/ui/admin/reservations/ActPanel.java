package ttareungi.ui.admin.reservations;

import static ttareungi.ui.common.Shown.visible;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.CancelForRider;
import ttareungi.reservation.CorrectReturn;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReturnForRider;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** What an operator does with a reservation for the rider: one thing at each of its stages. */
final class ActPanel extends VBox {
  private static final Cause[] CAUSES = {
    Cause.RIDER_ASKED,
    Cause.KIOSK_FAULT,
    Cause.BIKE_FAULT,
    Cause.LOST,
    Cause.DATA_MISTAKE,
    Cause.OTHER
  };

  private final Messages messages;
  private final AdminHouse house;
  private final ForRiderActs acts;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ToggleButton cancel;
  private final ToggleButton giveBack;
  private final ReturnForm back;
  private final WhyForm why;
  private final Label note = new Label();
  private final Label problem = new Label();
  private final Button yes = new Button();
  private final VBox form;
  private final ObjectProperty<@Nullable Problem> refused = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private @Nullable ReservationLine line;

  ActPanel(Messages messages, ModalHost host, AdminHouse house, ReservationDetails details) {
    this.messages = messages;
    this.house = house;
    cancel = kind("res-act-cancel", "admin.res.act.cancel", "left-pill");
    giveBack = kind("res-act-return", "admin.res.act.return", "right-pill");
    acts = new ForRiderActs(messages, host.toasts(), house, details);
    back = new ReturnForm(messages, host, house);
    why = new WhyForm(messages, CAUSES);
    getStyleClass().add("act-panel");
    note.setId("res-act-note");
    note.getStyleClass().addAll("small", "muted");
    note.setWrapText(true);
    problem.setId("res-act-problem");
    problem.getStyleClass().add("help-note");
    problem.setWrapText(true);
    refused.subscribe(this::showProblem);
    form = new VBox(back, why);
    form.getStyleClass().add("return-form");
    getChildren().addAll(head(), form, note, problem, buttons(details::close));
  }

  private HBox head() {
    var title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(messages.bind("admin.res.act"));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var switches = new HBox(cancel, giveBack);
    switches.getStyleClass().add("segmented");
    var head = new HBox(title, gap, switches);
    head.getStyleClass().add("drawer-title");
    return head;
  }

  private ToggleButton kind(String id, String key, String style) {
    var button = new ToggleButton();
    button.setId(id);
    button.getStyleClass().add(style);
    button.setToggleGroup(kinds);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }

  private HBox buttons(Runnable close) {
    var no = new Button();
    no.setId("res-act-close");
    no.textProperty().bind(messages.bind("admin.drawer.close"));
    no.accessibleTextProperty().bind(no.textProperty());
    no.setOnAction(event -> close.run());
    yes.setId("res-act-do");
    yes.getStyleClass().add("accent");
    yes.setMaxWidth(Double.MAX_VALUE);
    yes.disableProperty().bind(busy.or(why.whyProperty().isNull()).or(back.readyProperty().not()));
    yes.setOnAction(event -> act());
    var gate = new RoleGate(Act.ACT_FOR_RIDER, yes);
    HBox.setHgrow(gate, Priority.ALWAYS);
    var buttons = new HBox(no, gate);
    buttons.getStyleClass().add("act-buttons");
    return buttons;
  }

  /** What was typed stays as long as the reservation is where it was; a refusal stays as well. */
  void show(ReservationLine next) {
    var before = line;
    line = next;
    if (before == null || before.reserveNo() != next.reserveNo()) {
      refused.set(null);
      begin(next);
    } else if (before.status() != next.status()) {
      begin(next);
    }
    say(next);
  }

  private void begin(ReservationLine next) {
    boolean held = next.status() == ReservationStatus.RESERVED;
    boolean ridden = next.status() == ReservationStatus.IN_USE;
    why.clear();
    back.begin(next);
    cancel.setDisable(!held);
    giveBack.setDisable(!ridden);
    kinds.selectToggle(held ? cancel : ridden ? giveBack : null);
    visible(back, ridden);
    visible(form, held || ridden);
    visible(yes, held || ridden);
    yes.textProperty()
        .bind(messages.bind(held ? "admin.res.act.cancel.do" : "admin.res.act.return.do"));
    yes.accessibleTextProperty().bind(yes.textProperty());
    // A second click takes no choice back, and another is disabled.
    cancel.setSelected(held);
    giveBack.setSelected(ridden);
    cancel.setOnAction(event -> cancel.setSelected(true));
    giveBack.setOnAction(event -> giveBack.setSelected(true));
  }

  /** What becomes of the points, before anybody decides. */
  private void say(ReservationLine next) {
    note.textProperty()
        .bind(
            switch (next.status()) {
              case RESERVED ->
                  messages.bind("admin.res.act.cancel.note", Formats.points(next.fee()));
              case IN_USE -> messages.bind("admin.res.act.return.note");
              case RETURNED, CANCELLED, EXPIRED -> messages.bind("admin.res.act.over");
            });
  }

  private void showProblem(@Nullable Problem said) {
    visible(problem, said != null);
    problem.textProperty().unbind();
    if (said != null) {
      problem.textProperty().bind(messages.bind(said.key(), said.details().toArray()));
    }
  }

  private void act() {
    var of = line;
    var said = why.whyProperty().get();
    if (of != null && said != null && !busy.get()) {
      busy.set(true);
      refused.set(null);
      acts.hand(of, command(of, said), refused::set, () -> busy.set(false));
    }
  }

  private OperatorCommand command(ReservationLine of, Why said) {
    var actor = house.actor();
    if (of.status() == ReservationStatus.RESERVED) {
      return new CancelForRider(RequestId.next(), actor, of.reserveNo(), said);
    }
    var at = back.at(of.begunAt());
    return at == null
        ? new ReturnForRider(RequestId.next(), actor, of.reserveNo(), back.stationId(), said)
        : new CorrectReturn(RequestId.next(), actor, of.reserveNo(), back.stationId(), at, said);
  }
}
