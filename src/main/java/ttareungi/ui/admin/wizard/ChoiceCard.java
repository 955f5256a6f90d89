package ttareungi.ui.admin.wizard;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** One of several ways to go on: what it is, what it does, and for whom. Words by {@code KEY}. */
final class ChoiceCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final Set<KeyCode> CHOOSING = Set.of(KeyCode.SPACE, KeyCode.ENTER);

  private final BooleanProperty selected = new SimpleBooleanProperty();
  private final Label text = new Label();
  private Runnable chosen = () -> {};

  ChoiceCard(Messages messages, String id, String key, Node icon) {
    setId(id);
    getStyleClass().add("choice-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    var title = Parts.label(messages.bind(key), "choice-title");
    title.setWrapText(true);
    text.setWrapText(true);
    text.getStyleClass().add("choice-text");
    text.textProperty().bind(messages.bind(key + ".text"));
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var when = Parts.label(messages.bind(key + ".when"), "choice-when");
    when.setWrapText(true);
    getChildren().addAll(head(icon), title, text, gap, when);
    accessibleTextProperty().bind(title.textProperty().concat(". ").concat(text.textProperty()));
    setOnMouseClicked(event -> choose());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    selected.subscribe(now -> pseudoClassStateChanged(SELECTED, now));
    selected.subscribe(now -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
  }

  private static HBox head(Node icon) {
    var tile = new StackPane(icon);
    tile.getStyleClass().add("choice-icon");
    var dot = new Region();
    dot.getStyleClass().add("choice-dot");
    var radio = new StackPane(dot);
    radio.getStyleClass().add("choice-radio");
    var head = new HBox(tile, Parts.gap(), radio);
    head.getStyleClass().add("choice-head");
    return head;
  }

  /** What it does, where that is known better than by its key. */
  StringProperty textProperty() {
    return text.textProperty();
  }

  BooleanProperty selectedProperty() {
    return selected;
  }

  void onChosen(Runnable work) {
    chosen = work;
  }

  private void choose() {
    requestFocus();
    chosen.run();
  }

  private void key(KeyEvent event) {
    if (CHOOSING.contains(event.getCode())) {
      event.consume();
      choose();
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(selected.get())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
