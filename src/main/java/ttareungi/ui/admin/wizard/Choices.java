package ttareungi.ui.admin.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ttareungi.ui.fx.Messages;

/** Cards of which one is chosen: by a click, by its key, or by the arrows. */
final class Choices<E> extends HBox {
  private final Messages messages;
  private final ObjectProperty<E> choice;
  private final Map<E, ChoiceCard> cards = new LinkedHashMap<>();

  Choices(Messages messages, ObjectProperty<E> choice) {
    this.messages = messages;
    this.choice = choice;
    getStyleClass().add("choices");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    choice.subscribe(this::show);
  }

  ChoiceCard offer(E value, String id, String key, Node icon) {
    var card = new ChoiceCard(messages, id, key, icon);
    card.onChosen(() -> choice.set(value));
    HBox.setHgrow(card, Priority.ALWAYS);
    cards.put(value, card);
    getChildren().add(card);
    show(choice.get());
    return card;
  }

  private void show(E now) {
    cards.forEach((value, card) -> card.selectedProperty().set(value.equals(now)));
  }

  private void key(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step != 0) {
      event.consume();
      go(step);
    }
  }

  /** To the next one that can be chosen. */
  private void go(int step) {
    var values = cards.keySet().stream().toList();
    int place = values.indexOf(choice.get()) + step;
    while (place >= 0 && place < values.size() && getChildren().get(place).isDisabled()) {
      place += step;
    }
    if (place >= 0 && place < values.size()) {
      choice.set(values.get(place));
      getChildren().get(place).requestFocus();
    }
  }
}
