package ttareungi.ui.admin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import ttareungi.csv.TableFile;
import ttareungi.kernel.Progress;
import ttareungi.paper.Paper;
import ttareungi.paper.TablePaper;
import ttareungi.paper.TablePaper.Column;
import ttareungi.report.Report;
import ttareungi.report.ReportRow;
import ttareungi.ui.fx.Messages;

/**
 * A report as a file. Its words are taken when it is asked for: the language may change while it is
 * written.
 */
final class ReportFiles {
  private static final float NAME_SHARE = 2.4f;

  private final Report report;
  private final ReportWords words;
  private final List<String> titles;
  private final String made;
  private final String page;
  private final ZonedDateTime at;
  private final Locale locale;

  ReportFiles(Messages ofWindow, Reported reported, ZonedDateTime at, String asOf) {
    var messages = new Messages(ofWindow.getLanguage());
    report = reported.report();
    words = new ReportWords(messages, reported);
    titles = words.titles();
    made = messages.get("report.as.of", asOf);
    page = messages.get("report.page", "#");
    this.at = at;
    locale = messages.getLanguage().locale();
  }

  /** Without its ending. */
  String name() {
    var query = report.query();
    return "ttareungi-%s-%s-%s"
        .formatted(query.grouping().name().toLowerCase(Locale.ROOT), query.first(), query.last());
  }

  void csv(OutputStream out, Progress.Watch watch) throws IOException {
    try (var file = new TableFile(out)) {
      file.row(titles);
      long done = 0;
      for (var row : report.rows()) {
        if (!watch.goesOn(done++, report.rows().size())) {
          return;
        }
        file.row(words.row(row, false));
      }
      file.row(words.plainSums());
      file.row(words.plainLedger());
    }
  }

  void pdf(OutputStream out, Progress.Watch watch) throws IOException {
    var done = new AtomicLong();
    try (var paper = new Paper(Paper.Size.A4_WIDE)) {
      paper.describe(words.title() + " " + words.period(), at, locale);
      TablePaper.write(
          paper,
          table(),
          number -> page.replace("#", Integer.toString(number)),
          out,
          () -> watch.goesOn(done.getAndIncrement(), report.rows().size()));
    }
  }

  private TablePaper.Table table() {
    var columns = new ArrayList<Column>();
    titles.forEach(title ->
        columns.add(new Column(title, columns.isEmpty() ? NAME_SHARE : 1, !columns.isEmpty())));
    return new TablePaper.Table(
        words.title(),
        List.of(words.period(), words.filter(), made),
        columns,
        report.rows().stream().map((ReportRow row) -> words.row(row, true)).toList(),
        words.sums(),
        List.of(words.proof()));
  }
}
