package ttareungi.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/**
 * Ten digits, clear and erase. It keeps nothing: a PIN lives only where it is being entered. Keys
 * fire on release, so that a finger may slide off; they take the focus, for assistive keypads, and
 * digits of a keyboard work while the focus is inside.
 */
public final class Keypad extends GridPane {
  private static final int COLUMNS = 3;

  /** Of the width, in percent, for the keys with words where they stand beside the digits. */
  private static final double WORDS = 47;

  private final Messages messages;
  private final List<Button> others;
  private boolean flat;
  private IntConsumer onDigit = digit -> {};
  private Runnable onClear = () -> {};
  private Runnable onErase = () -> {};

  public Keypad(Messages messages) {
    this.messages = messages;
    getStyleClass().add("keypad");
    for (int digit = 1; digit <= 9; digit++) {
      add(digitKey(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
    }
    others = List.of(clearKey(), digitKey(0), eraseKey());
    getChildren().addAll(others);
    getChildren().forEach(Keypad::fill);
    setFlat(false);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public void setOnDigit(IntConsumer handler) {
    onDigit = handler;
  }

  public void setOnClear(Runnable handler) {
    onClear = handler;
  }

  public void setOnErase(Runnable handler) {
    onErase = handler;
  }

  private Button digitKey(int digit) {
    Button key = key("digit-" + digit, () -> onDigit.accept(digit));
    key.setText(Integer.toString(digit));
    key.setAccessibleText(key.getText());
    key.getStyleClass().add("digit");
    return key;
  }

  private Button clearKey() {
    return named(key("clear", () -> onClear.run()), "keypad.clear");
  }

  private Button eraseKey() {
    Button key = named(key("erase", () -> onErase.run()), "keypad.erase");
    key.setGraphic(new Icon("fth-delete"));
    return key;
  }

  private Button named(Button key, String word) {
    key.textProperty().bind(messages.bind(word));
    key.accessibleTextProperty().bind(key.textProperty());
    return key;
  }

  private static Button key(String id, Runnable action) {
    Button key = new Button();
    key.setId(id);
    key.getStyleClass().add("key");
    key.setOnAction(event -> action.run());
    key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return key;
  }

  public boolean isFlat() {
    return flat;
  }

  /** Where there is no height: what stands below 7, 8 and 9 stands right of 3, 6 and 9. */
  public void setFlat(boolean value) {
    flat = value;
    for (int i = 0; i < others.size(); i++) {
      setConstraints(others.get(i), flat ? COLUMNS : i, flat ? i : COLUMNS);
    }
    getColumnConstraints().setAll(flat ? beside() : columns(COLUMNS, 100));
    getRowConstraints().setAll(rows(flat ? COLUMNS : COLUMNS + 1));
  }

  /** Words need more width than digits. */
  private static List<ColumnConstraints> beside() {
    var columns = new ArrayList<>(columns(COLUMNS, 100 - WORDS));
    columns.addAll(columns(1, WORDS));
    return columns;
  }

  private static List<ColumnConstraints> columns(int count, double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent / count);
    return Collections.nCopies(count, column);
  }

  private static List<RowConstraints> rows(int count) {
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    return Collections.nCopies(count, row);
  }

  private static void fill(Node key) {
    setFillWidth(key, true);
    setFillHeight(key, true);
  }

  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9') {
      onDigit.accept(typed.charAt(0) - '0');
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE) {
      onErase.run();
      event.consume();
    }
  }
}
