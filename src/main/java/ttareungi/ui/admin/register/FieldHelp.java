package ttareungi.ui.admin.register;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import ttareungi.ui.fx.Messages;

/** The line beneath a field: what is wrong with it once somebody was there, else what is well. */
final class FieldHelp {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages messages;
  private final RegisterViewModel model;

  FieldHelp(Messages messages, RegisterViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  void touchOnLeave(Node control, Field field) {
    control
        .focusWithinProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            model.touched().add(field);
          }
        });
  }

  void field(Node control, Label help, Field field, Supplier<String> well, Observable... more) {
    help.textProperty().bind(say(() -> words(control, help, field, well), observed(more)));
    help.visibleProperty().bind(help.textProperty().isNotEmpty());
    help.managedProperty().bind(help.visibleProperty());
  }

  private Observable[] observed(Observable... more) {
    return Stream.concat(Stream.of(model.problemsProperty(), model.touched()), Stream.of(more))
        .toArray(Observable[]::new);
  }

  private String words(Node control, Label help, Field field, Supplier<String> well) {
    var problem = model.problemsProperty().get().get(field);
    boolean wrong = problem != null && model.touched().contains(field);
    control.pseudoClassStateChanged(WRONG, wrong);
    help.getStyleClass().removeAll("error", "good");
    if (problem != null && wrong) {
      help.getStyleClass().add("error");
      return problem.say(messages);
    }
    if (problem == null && field != Field.MEMO) {
      help.getStyleClass().add("good");
    }
    return problem == null ? well.get() : "";
  }

  /** A field shows its problem at once when this is so, not only when it is left. */
  void touchWhen(ObservableValue<Boolean> so, Field field) {
    so.subscribe(now -> {
      if (now) {
        model.touched().add(field);
      }
    });
  }

  /** Words that follow the language and whatever else they depend on. */
  StringBinding say(Callable<String> words, Observable... on) {
    return Bindings.createStringBinding(
        words,
        Stream.concat(Stream.of(messages.languageProperty()), Stream.of(on))
            .toArray(Observable[]::new));
  }
}
