package ttareungi.ui.admin.settings;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.setting.Kind;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** A setting's name, what it is for, and the field in which it is changed. */
final class SettingLine extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages messages;
  private final SettingField field;
  private final String key;
  private final Label problem = new Label();

  SettingLine(Messages messages, SettingField field) {
    this.messages = messages;
    this.field = field;
    key = "setting." + field.setting().key();
    getStyleClass().add("setting-line");
    var line = new HBox(words(), Parts.gap(), badge(), control());
    line.getStyleClass().add("setting-row");
    problem.setId(id() + "-problem");
    problem.getStyleClass().add("help-note");
    getChildren().addAll(line, problem);
    Parts.when(field.problemProperty().isNotNull(), problem);
    problem
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> said(field.problemProperty().get()),
                field.problemProperty(),
                messages.languageProperty()));
  }

  static String id(Setting setting) {
    return "set-" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String id() {
    return id(field.setting());
  }

  private String said(@Nullable Problem wrong) {
    return wrong == null ? "" : wrong.say(messages);
  }

  private Node words() {
    var help = Parts.label(messages.bind(key + ".help"), "small", "muted");
    return new VBox(Parts.label(messages.bind(key), "strong"), help);
  }

  private Node badge() {
    var badge = new Label();
    badge.setId(id() + "-badge");
    badge.getStyleClass().addAll("pill", "warning");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("admin.settings.unsaved", value()),
                field.savedProperty(),
                messages.languageProperty()));
    return Parts.when(field.changedProperty(), badge);
  }

  private String value() {
    var saved = field.savedProperty().get();
    if (field.setting().kind() instanceof Kind.Choice) {
      return messages.get(key + "." + saved);
    }
    return saved.isEmpty()
        ? messages.get("admin.settings.never")
        : messages.get(key + ".value", field.shown(saved));
  }

  private Node control() {
    return field.setting().kind() instanceof Kind.Choice choice ? choice(choice) : text();
  }

  private Node text() {
    var text = new TextField();
    text.setId(id());
    text.getStyleClass().addAll("numeric", "setting-text");
    text.pseudoClassStateChanged(LONG, field.setting().kind() instanceof Kind.Phone);
    text.textProperty().bindBidirectional(field.textProperty());
    text.accessibleTextProperty().bind(messages.bind(key));
    field.problemProperty().subscribe(wrong -> text.pseudoClassStateChanged(WRONG, wrong != null));
    field.changedProperty().subscribe(now -> text.pseudoClassStateChanged(CHANGED, now));
    var unit = new Label();
    unit.getStyleClass().addAll("setting-unit", "muted");
    unit.textProperty().bind(messages.bind(key + ".value", ""));
    var box = new HBox(text, unit);
    box.getStyleClass().add("setting-control");
    return box;
  }

  private Node choice(Kind.Choice choice) {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().addAll("segmented", "setting-choice");
    for (var word : choice.words()) {
      var button = new ToggleButton();
      button.setId(id() + "-" + word.toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().add(box.getChildren().isEmpty() ? "left-pill" : "right-pill");
      button.textProperty().bind(messages.bind(key + "." + word));
      button.accessibleTextProperty().bind(button.textProperty());
      button.setOnAction(event -> {
        field.textProperty().set(word);
        button.setSelected(true); // a second click takes no choice back
      });
      field.textProperty().subscribe(now -> button.setSelected(now.equals(word)));
      box.getChildren().add(button);
    }
    return box;
  }
}
