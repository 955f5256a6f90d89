package ttareungi.ui.admin.part;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import java.util.function.ToLongFunction;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** What a list may be narrowed to: always one of a few, each with how many there are. FX thread. */
public final class FilterChips<E> extends HBox {
  private final Messages messages;
  private final Property<@Nullable E> chosen;
  private final ObservableValue<?> counts;
  private final ToLongFunction<@Nullable E> count;
  private final ToggleGroup group = new ToggleGroup();

  /** {@code count}: asked anew when {@code counts} changes. */
  public FilterChips(
      Messages messages,
      Property<@Nullable E> chosen,
      ObservableValue<?> counts,
      ToLongFunction<@Nullable E> count) {
    this.messages = messages;
    this.chosen = chosen;
    this.counts = counts;
    this.count = count;
    getStyleClass().add("filter-chips");
  }

  /** {@code choice}: null for all. {@code key}: of its word. */
  @CanIgnoreReturnValue
  public FilterChips<E> add(@Nullable E choice, String id, String key) {
    getChildren().add(chip(choice, id, key, new HBox()));
    return this;
  }

  /** With the colour of a state before its word. */
  @CanIgnoreReturnValue
  public FilterChips<E> add(@Nullable E choice, String id, StatusLook look) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", look.styleClass());
    getChildren().add(chip(choice, id, look.key(), new HBox(dot)));
    return this;
  }

  private ToggleButton chip(@Nullable E choice, String id, String key, HBox content) {
    var word = Parts.label(messages.bind(key));
    word.setMinWidth(USE_PREF_SIZE);
    content.getChildren().addAll(word, counter(choice));
    content.getStyleClass().add("content");
    var chip = new ToggleButton();
    chip.setId(id);
    chip.getStyleClass().setAll("filter-chip");
    chip.setGraphic(content);
    chip.accessibleTextProperty().bind(word.textProperty());
    chip.setToggleGroup(group);
    chip.setOnAction(event -> chosen.setValue(choice));
    chosen.subscribe(now -> {
      if (Objects.equals(now, choice)) {
        group.selectToggle(chip);
      }
    });
    // A second click takes no choice back.
    chip.selectedProperty()
        .subscribe(on -> chip.setSelected(on || Objects.equals(chosen.getValue(), choice)));
    return chip;
  }

  private Label counter(@Nullable E choice) {
    var counter = new Label();
    counter.getStyleClass().add("count");
    counter.setMinWidth(USE_PREF_SIZE);
    counts.subscribe(now -> counter.setText(Formats.grouped(count.applyAsLong(choice))));
    return counter;
  }
}
