package ttareungi.ui.admin.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The sentences around the chart. */
record ChartWords(Messages messages, ReadOnlyObjectProperty<Instant> now, Formats formats) {
  ObservableValue<String> note(ReadOnlyObjectProperty<@Nullable Kpis> kpis) {
    return Bindings.createStringBinding(() -> note(kpis.get()), kpis, messages.languageProperty());
  }

  ObservableValue<String> before() {
    return Bindings.createStringBinding(
        () -> messages.get("admin.chart.before", weekday()), messages.languageProperty());
  }

  private String note(@Nullable Kpis read) {
    if (read == null) {
      return "";
    }
    return read.hasLastWeek()
        ? messages.get("admin.chart.note", read.reservations(), weekday(), read.earlier())
        : messages.get("admin.chart.note.first", read.reservations());
  }

  private String weekday() {
    var style = messages.getLanguage() == Language.KO ? TextStyle.FULL : TextStyle.SHORT;
    return LocalDate.parse(formats.date(now.get()))
        .getDayOfWeek()
        .getDisplayName(style, messages.getLanguage().locale());
  }
}
