package ttareungi.ui.kiosk.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

/** The button that goes on: it says what it does, or why it cannot yet. */
public final class Primary {
  private Primary() {}

  /** While {@code missing} has words the button is off and says them. */
  public static void bind(
      Button next, ObservableValue<String> does, ObservableValue<String> missing) {
    next.disableProperty().bind(missing.map(words -> !words.isEmpty()));
    next.textProperty().bind(choose(does, missing, ""));
    next.accessibleTextProperty().bind(choose(does, missing, " · "));
  }

  private static StringBinding choose(
      ObservableValue<String> does, ObservableValue<String> missing, String between) {
    return Bindings.createStringBinding(
        () -> words(does.getValue(), missing.getValue(), between), does, missing);
  }

  private static String words(String does, String missing, String between) {
    if (missing.isEmpty()) {
      return does;
    }
    return between.isEmpty() ? missing : does + between + missing;
  }
}
