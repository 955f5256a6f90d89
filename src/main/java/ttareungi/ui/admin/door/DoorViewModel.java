package ttareungi.ui.admin.door;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Actors;
import ttareungi.kernel.RequestId;
import ttareungi.operator.NoteSignIn;
import ttareungi.operator.Operator;
import ttareungi.operator.OperatorRepository;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** Who sits down at the window, and who comes back to it. FX thread. */
public final class DoorViewModel {
  /** What stands before the window's sections. */
  public enum Stage {
    /** The house is not open, or nobody has asked yet who its operators are. */
    READING,
    /** There is no operator yet. */
    FIRST_RUN,
    SIGN_IN,
    /** Somebody sits here and has been away. */
    LOCKED,
    OPEN
  }

  private final Seat seat;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
  private final ObservableList<Operator> operators = FXCollections.observableArrayList();
  private final ObservableList<Operator> operatorsView =
      FXCollections.unmodifiableObservableList(operators);
  private final ObjectProperty<@Nullable Operator> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private @Nullable AdminHouse house;

  public DoorViewModel(Seat seat) {
    this.seat = seat;
    chosen.subscribe(() -> problem.set(null));
  }

  public void ready(AdminHouse opened) {
    house = opened;
    read();
  }

  /** The same, once it has been read who the {@link #operators(AdminHouse) operators} are. */
  public void ready(AdminHouse opened, List<Operator> there) {
    house = opened;
    know(there);
  }

  /** Off the FX thread: those who have not left. */
  public static List<Operator> operators(AdminHouse house) {
    return house.bikes().read(OperatorRepository.class, OperatorRepository::all).stream()
        .filter(Operator::isThere)
        .toList();
  }

  /** Reads who the operators are. */
  public void read() {
    var asked = house;
    if (asked != null) {
      Background.supply(() -> operators(asked)).onDone(this::know).start();
    }
  }

  private void know(List<Operator> there) {
    operators.setAll(there);
    // The first run ends by itself: who joined may be the one whom it is just making.
    if (stage.get() == Stage.READING && seat.whoProperty().get() == null) {
      stage.set(there.isEmpty() ? Stage.FIRST_RUN : Stage.SIGN_IN);
    }
    choose();
  }

  private void choose() {
    var sitting = seat.whoProperty().get();
    var wanted = sitting == null ? -1 : sitting.operatorNo();
    chosen.set(
        operators.stream()
            .filter(each -> each.operatorNo() == wanted)
            .findFirst()
            .orElse(operators.isEmpty() ? null : operators.getFirst()));
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ObservableList<Operator> operators() {
    return operatorsView;
  }

  public ObjectProperty<@Nullable Operator> chosenProperty() {
    return chosen;
  }

  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  /** Shows the PIN of the chosen operator; the digits are cleared. */
  public void enter(char[] pin) {
    var asked = house;
    var who = chosen.get();
    if (asked == null || who == null || busy.get()) {
      Arrays.fill(pin, '\0');
      return;
    }
    busy.set(true);
    problem.set(null);
    Background.supply(() -> attempt(asked, who, pin))
        .onDone(entry -> answer(who, entry))
        .onFault(this::failed)
        .start();
  }

  private static Entry attempt(AdminHouse house, Operator who, char[] pin) {
    var actor = Actors.operator(who.operatorNo());
    try {
      var entry = house.operators().enter(actor, who.operatorNo(), pin);
      if (entry instanceof Entry.Opened) {
        house.desk().submit(new NoteSignIn(RequestId.next(), actor, who.operatorNo())).join();
      }
      return entry;
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private void answer(Operator who, Entry entry) {
    busy.set(false);
    switch (entry) {
      case Entry.Opened _ -> welcome(new SignedIn(who.operatorNo(), who.name(), who.role()));
      case Entry.Wrong wrong ->
          problem.set(
              wrong.left() > 0
                  ? Problem.of("admin.door.wrong", wrong.left())
                  : Problem.of("admin.door.wrong.last"));
      case Entry.Shut shut -> problem.set(Problem.ofOperator(shut.rejection()));
    }
  }

  private void failed(Throwable cause) {
    busy.set(false);
    problem.set(Problem.of("admin.door.failed", FaultCode.of(cause)));
  }

  /** This operator sits here from now on. */
  public void welcome(SignedIn operator) {
    problem.set(null);
    seat.take(operator);
    stage.set(Stage.OPEN);
  }

  /** The house is closed: whoever sat here is asked again by the next one. */
  public void leave() {
    house = null;
    seat.leave();
    stage.set(Stage.READING);
  }

  /** Covers the window; what was typed stays beneath. */
  public void lock() {
    if (stage.get() == Stage.OPEN) {
      choose();
      stage.set(Stage.LOCKED);
      read();
    }
  }
}
