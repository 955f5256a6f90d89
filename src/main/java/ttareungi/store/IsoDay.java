package ttareungi.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as ISO text, which SQLite's own date functions read. */
@Converter(autoApply = true)
public class IsoDay implements AttributeConverter<LocalDate, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  @Override
  public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
