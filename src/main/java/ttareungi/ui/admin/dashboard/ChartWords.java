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

  ObservableValue<String> title(ObservableValue<DashRange> range) {
    return Bindings.createStringBinding(
        () -> messages.get(range.getValue().isByHour() ? "admin.chart" : "admin.chart.days"),
        range,
        messages.languageProperty());
  }

  ObservableValue<String> bars(ObservableValue<DashRange> range) {
    return Bindings.createStringBinding(
        () -> messages.get("admin.range." + range.getValue()), range, messages.languageProperty());
  }

  ObservableValue<String> before(ObservableValue<DashRange> range) {
    return Bindings.createStringBinding(
        () -> earlier(range.getValue()), range, messages.languageProperty());
  }

  private String earlier(DashRange range) {
    return range.isByHour()
        ? messages.get("admin.chart.before", weekday())
        : messages.get("admin.range.before", range.days());
  }

  /** What a part of the range is called. */
  static String part(Messages messages, @Nullable Kpis read, int part) {
    if (read == null || read.range().isByHour()) {
      return messages.get("admin.chart.hour", part);
    }
    var day = read.dayOf(part);
    return messages.get("admin.chart.day", day.getMonthValue(), day.getDayOfMonth());
  }

  private String note(@Nullable Kpis read) {
    if (read == null) {
      return "";
    }
    if (!read.range().isByHour()) {
      var words = messages.get("admin.range." + read.range());
      return messages.get("admin.chart.note.days", words, read.reservations());
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
