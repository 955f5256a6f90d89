package ttareungi.ui.admin;

import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Toggle buttons of which one is always chosen, tied to a value. */
public final class Segmented {
  private Segmented() {}

  public static <E extends Enum<E>> void bind(
      ToggleGroup group, Map<E, ToggleButton> buttons, Property<E> value) {
    buttons.values().forEach(button -> button.setToggleGroup(group));
    value.subscribe(chosen -> {
      var button = buttons.get(chosen);
      if (button != null) {
        group.selectToggle(button);
      }
    });
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            group.selectToggle(before); // a second click does not take the choice back
          }
        });
    buttons.forEach((each, button) -> button.setOnAction(event -> value.setValue(each)));
  }
}
