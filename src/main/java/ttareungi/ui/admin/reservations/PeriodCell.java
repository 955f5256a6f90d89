package ttareungi.ui.admin.reservations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;

/** What a period is called, in the language of now; today and yesterday with their date. */
final class PeriodCell extends ListCell<Period> {
  private final Messages messages;
  private final ReadOnlyObjectProperty<LocalDate> today;

  PeriodCell(Messages messages, ReadOnlyObjectProperty<LocalDate> today) {
    this.messages = messages;
    this.today = today;
  }

  @Override
  protected void updateItem(@Nullable Period item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (item == null || empty) {
      setText(null);
    } else {
      textProperty()
          .bind(
              Bindings.createStringBinding(() -> words(item), messages.languageProperty(), today));
    }
  }

  private String words(Period period) {
    var word = messages.get("admin.res.period." + period);
    return switch (period) {
      case TODAY -> word + " " + date(today.get());
      case YESTERDAY -> word + " " + date(today.get().minusDays(1));
      case WEEK, ALL, DAY -> word;
    };
  }

  private String date(LocalDate day) {
    var pattern = messages.get("admin.res.date");
    return DateTimeFormatter.ofPattern(pattern, messages.getLanguage().locale()).format(day);
  }
}
