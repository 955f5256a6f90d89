package ttareungi.ui.admin.settings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.setting.Change;
import ttareungi.setting.Kind;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.Formats;

/** One setting: what is set, and what is typed in its place. */
final class SettingField {
  private final Setting setting;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final BooleanBinding changed;
  private final ObjectBinding<@Nullable Problem> problem;

  SettingField(Setting setting) {
    this.setting = setting;
    changed = Bindings.createBooleanBinding(this::differs, text, saved);
    problem = Bindings.createObjectBinding(this::wrong, text);
    read(setting.standard());
    revert();
  }

  Setting setting() {
    return setting;
  }

  StringProperty textProperty() {
    return text;
  }

  /** As the house has it. */
  ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  BooleanBinding changedProperty() {
    return changed;
  }

  ObjectBinding<@Nullable Problem> problemProperty() {
    return problem;
  }

  /** What is being typed stays. */
  void read(String now) {
    boolean typing = differs();
    saved.set(now);
    if (!typing) {
      revert();
    }
  }

  void revert() {
    text.set(shown(saved.get()));
  }

  /** A number with its separators. */
  String shown(String value) {
    return setting.kind() instanceof Kind.Whole ? Formats.grouped(Long.parseLong(value)) : value;
  }

  Optional<Change> change() {
    return differs()
        ? setting.parse(text.get()).map(to -> new Change(setting, to))
        : Optional.empty();
  }

  private boolean differs() {
    return !setting.parse(text.get()).equals(Optional.of(saved.get()));
  }

  private @Nullable Problem wrong() {
    return setting.parse(text.get()).isPresent() ? null : said(setting.kind());
  }

  private static Problem said(Kind kind) {
    return switch (kind) {
      case Kind.Whole whole ->
          Problem.of(
              "admin.settings.wrong.number",
              Formats.grouped(whole.least()),
              Formats.grouped(whole.most()));
      case Kind.Choice _ -> Problem.of("admin.settings.wrong.choice");
      case Kind.Phone _ -> Problem.of("admin.settings.wrong.phone");
      case Kind.Times _ -> Problem.of("admin.settings.wrong.times");
    };
  }
}
