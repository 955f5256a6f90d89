package ttareungi.ui.admin.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ttareungi.csv.TableFile;
import ttareungi.kernel.Progress;
import ttareungi.ui.fx.Messages;

/** What the tiles and the chart are made of, part by part, and its sums. */
final class KpiFile {
  private final Messages messages;
  private final Kpis read;

  /** In the language of now, whatever it is when the last row is written. */
  KpiFile(Messages ofWindow, Kpis read) {
    messages = new Messages(ofWindow.getLanguage());
    this.read = read;
  }

  void write(OutputStream out, Progress.Watch watch) throws IOException {
    try (var file = new TableFile(out)) {
      file.row(titles());
      for (int part = 0; part <= read.hour(); part++) {
        file.row(cells(part));
      }
      file.row(sums());
    }
  }

  private List<String> titles() {
    return Stream.of("part", "reservations", "before", "cancelled", "sold", "used", "returned")
        .map(column -> messages.get("admin.dashboard.file." + column))
        .toList();
  }

  private List<String> cells(int part) {
    var sums = read.today();
    return List.of(
        read.range().isByHour()
            ? read.first() + " " + String.format(Locale.ROOT, "%02d:00", part)
            : read.dayOf(part).toString(),
        text(sums.reservations()[part]),
        text(read.lastWeek().reservations()[part]),
        text(sums.cancellations()[part]),
        text(sums.sold()[part]),
        text(sums.used()[part]),
        text(sums.returned()[part]));
  }

  private List<String> sums() {
    var sums = read.today();
    return List.of(
        messages.get("admin.dashboard.file.sum"),
        text(SpanSums.sum(sums.reservations())),
        text(SpanSums.sum(read.lastWeek().reservations(), read.hour() + 1)),
        text(SpanSums.sum(sums.cancellations())),
        text(SpanSums.sum(sums.sold())),
        text(SpanSums.sum(sums.used())),
        text(SpanSums.sum(sums.returned())));
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
