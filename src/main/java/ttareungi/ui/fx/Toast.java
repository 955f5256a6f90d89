package ttareungi.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What a toast says: what happened, what it means, the code of a fault, what can be done now. */
public record Toast(
    Kind kind,
    ObservableValue<String> title,
    @Nullable ObservableValue<String> body,
    @Nullable String code,
    List<Action> actions) {

  /** Outcome of something. An error stays until it is closed; the others go by themselves. */
  public enum Kind {
    SUCCESS("fth-check-circle"),
    INFO("fth-info"),
    WARNING("fth-alert-triangle"),
    ERROR("fth-alert-circle");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }

    String icon() {
      return icon;
    }

    String styleClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A button in the toast; it closes the toast. */
  public record Action(ObservableValue<String> text, Runnable work) {}

  public static Toast of(Kind kind, ObservableValue<String> title) {
    return new Toast(kind, title, null, null, List.of());
  }

  public Toast body(ObservableValue<String> words) {
    return new Toast(kind, title, words, code, actions);
  }

  public Toast code(String faultCode) {
    return new Toast(kind, title, body, faultCode, actions);
  }

  public Toast action(ObservableValue<String> text, Runnable work) {
    List<Action> more = new ArrayList<>(actions);
    more.add(new Action(text, work));
    return new Toast(kind, title, body, code, List.copyOf(more));
  }
}
