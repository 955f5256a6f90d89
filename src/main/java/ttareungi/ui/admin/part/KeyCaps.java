package ttareungi.ui.admin.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** How a key is written and drawn. */
public final class KeyCaps {
  private KeyCaps() {}

  /** {@code Ctrl K}. */
  public static String name(KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination plain)) {
      return keys.getDisplayText();
    }
    var parts = new ArrayList<String>();
    if (isDown(plain.getShortcut()) || isDown(plain.getControl())) {
      parts.add("Ctrl");
    }
    if (isDown(plain.getAlt())) {
      parts.add("Alt");
    }
    if (isDown(plain.getShift())) {
      parts.add("Shift");
    }
    parts.add(name(plain.getCode()));
    return String.join(" ", parts);
  }

  private static boolean isDown(KeyCombination.ModifierValue value) {
    return value == KeyCombination.ModifierValue.DOWN;
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case UP -> "\u2191";
      case DOWN -> "\u2193";
      case LEFT -> "\u2190";
      case RIGHT -> "\u2192";
      default -> code.getName();
    };
  }

  public static Label cap(String name) {
    var cap = new Label(name);
    cap.getStyleClass().add("kbd");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    return cap;
  }

  public static List<Label> caps(KeyCombination... keys) {
    return List.of(keys).stream().map(each -> cap(name(each))).toList();
  }
}
