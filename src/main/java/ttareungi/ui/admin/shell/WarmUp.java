package ttareungi.ui.admin.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Page;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Section;

/**
 * Makes the sections ready before anybody asks for them, out of sight and a little in each frame,
 * so that the first look at one finds its styles and skins made. Whoever comes sooner gets his page
 * whole at once. FX thread.
 */
public final class WarmUp extends AnimationTimer {
  /** Of a frame: what it needs for itself is left to it. */
  private static final Duration SHARE = Duration.ofMillis(6);

  /** The plainest comes first: it pays for what all of them have. */
  private static final Section PLAINEST = Section.RIDERS;

  /** Whoever has signed in first sees what he came for. */
  private final PauseTransition breath = new PauseTransition(javafx.util.Duration.seconds(1));

  private final StackPane wings = new StackPane();
  private final Deque<Section> rest = new ArrayDeque<>();
  private Deque<Runnable> steps = new ArrayDeque<>();
  private Function<Section, Parent> make = section -> wings;
  private Subscription arrival = Subscription.EMPTY;
  private @Nullable Section now;
  private Runnable then = () -> {};
  private boolean wanted;

  WarmUp() {
    wings.setId("wings");
    wings.setManaged(false);
    wings.setVisible(false);
    breath.setOnFinished(_ -> start());
  }

  /** Never seen; as large as what it is put into. */
  Node wings() {
    return wings;
  }

  /**
   * Without it, each section is made when it is first looked at. Before the house is open; {@code
   * afterwards} runs once all are made.
   */
  public void want(Runnable afterwards) {
    wanted = true;
    then = afterwards;
  }

  /** All that was wanted is made. */
  public boolean isOver() {
    return steps.isEmpty() && rest.isEmpty();
  }

  /** Begins once somebody sits here: before that there is one thing to see, and it comes first. */
  void of(Pages pages, Seat seat) {
    callOff();
    if (wanted) {
      make = section -> prepared(pages.page(section));
      rest.addAll(pages.sections());
      rest.remove(PLAINEST);
      rest.addFirst(PLAINEST);
      arrival = seat.whoProperty().subscribe(who -> begin(who != null));
    }
  }

  private static Parent prepared(Page page) {
    page.model().prepare();
    return page.node();
  }

  private void begin(boolean isSomebodyThere) {
    breath.stop();
    if (isSomebodyThere && !isOver()) {
      breath.playFromStart();
    }
  }

  @Override
  public void handle(long frame) {
    long end = System.nanoTime() + SHARE.toNanos();
    do {
      step();
    } while (!isOver() && System.nanoTime() < end);
    if (isOver()) {
      breath.stop();
      stop();
      then.run();
    }
  }

  /** The same, if it is this one. */
  void hurry(Section asked) {
    if (asked == now) {
      hurry();
    }
  }

  /** The page that is being made is whole from here on, and free to go on the stage. */
  void hurry() {
    while (!steps.isEmpty()) {
      steps.remove().run();
    }
    wings.getChildren().clear();
  }

  /** Nothing is made any more. */
  void callOff() {
    arrival.unsubscribe();
    breath.stop();
    stop();
    hurry();
    rest.clear();
  }

  private void step() {
    if (!steps.isEmpty()) {
      steps.remove().run();
      dress();
    } else if (!rest.isEmpty()) {
      var next = rest.remove();
      now = next;
      take(make.apply(next));
    }
    if (steps.isEmpty()) {
      wings.getChildren().clear();
    }
  }

  /** One that is on the stage already is left there. */
  private void take(Parent page) {
    if (page.getParent() == null) {
      steps = Folded.steps(page);
      steps.addFirst(() -> wings.getChildren().add(page));
    }
  }

  private void dress() {
    var room = wings.getParent().getLayoutBounds();
    wings.resize(room.getWidth(), room.getHeight());
    wings.applyCss();
    wings.layout();
  }
}
