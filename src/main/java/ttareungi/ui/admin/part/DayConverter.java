package ttareungi.ui.admin.part;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as they are typed and shown: 2023-02-07. */
public final class DayConverter extends StringConverter<LocalDate> {
  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    return text == null ? null : Days.parse(text).orElse(null);
  }
}
