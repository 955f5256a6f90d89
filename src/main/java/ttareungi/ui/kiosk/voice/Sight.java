package ttareungi.ui.kiosk.voice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;

/** What the voice guide sees of the kiosk. */
public interface Sight {
  /** Everything, the questions too. */
  Parent root();

  /** The step that the rider is at. */
  Node step();

  /** What turns the pages of the step where that is not in it. */
  Node turning();

  /** Which page of the step is shown, counted from 0. */
  int page();

  /** Whether the step shows what it has to say, and not an empty frame. */
  boolean isReady();

  /** The sentence above the step, empty where there is none. */
  String notice();

  /** The question that stands before the step. */
  Optional<Node> question();

  /** What answers the question whether the rider is still there, where that is asked. */
  default Optional<Button> goOn() {
    return question()
        .map(card -> card.lookup("#goOn"))
        .filter(Button.class::isInstance)
        .map(Button.class::cast);
  }

  /** The control that the arrows of a keypad have led to. */
  Optional<ButtonBase> steered();

  /** Whether the kiosk cannot serve, and says why. */
  boolean isTrouble();
}
