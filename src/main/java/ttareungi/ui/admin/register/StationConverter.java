package ttareungi.ui.admin.register;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;

/** What a station is called in the list to choose from. */
final class StationConverter extends StringConverter<StationChoice> {
  private final Messages messages;

  StationConverter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(@Nullable StationChoice choice) {
    return choice == null ? "" : choice.name(messages.getLanguage());
  }

  @Override
  public @Nullable StationChoice fromString(String text) {
    return null; // the list cannot be typed into
  }
}
