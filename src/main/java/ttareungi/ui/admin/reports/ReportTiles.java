package ttareungi.ui.admin.reports;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.report.Sums;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** The five sums of a report, and what each means. */
final class ReportTiles extends HBox {
  private static final long PERCENT = 100;

  private final Messages messages;
  private final Formats formats;

  ReportTiles(Messages messages, Formats formats, ReportsViewModel model) {
    this.messages = messages;
    this.formats = formats;
    getStyleClass().add("rider-tiles");
    for (var name : new String[] {"reservations", "cancelled", "expired", "received", "revenue"}) {
      getChildren().add(tile(name));
    }
    model.shownProperty().subscribe(this::show);
    messages.languageProperty().subscribe(() -> show(model.shownProperty().get()));
  }

  private VBox tile(String name) {
    var value = new Label("\u2013");
    value.setId("report-" + name);
    value.getStyleClass().add("value");
    var more = new Label();
    more.setId("report-" + name + "-more");
    more.getStyleClass().addAll("small", "muted");
    more.setWrapText(true);
    more.setMinHeight(USE_PREF_SIZE);
    var tile = new VBox(Parts.label(messages.bind("report.tile." + name), "muted"), value, more);
    tile.getStyleClass().addAll("card", "rider-tile", "report-tile");
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private void show(@Nullable Reported reported) {
    if (reported == null) {
      return;
    }
    var sums = reported.report().total();
    say("reservations", times(sums.reservations()), messages.get("report.rides", sums.rides()));
    say("cancelled", times(sums.cancelled()), share(sums.cancelled(), sums));
    say(
        "expired",
        times(sums.expired()),
        messages.get("report.no.show", share(sums.expired(), sums)));
    if (reported.report().query().isFiltered()) {
      say("received", "\u2013", messages.get("report.received.whole"));
    } else {
      say(
          "received",
          formats.won(sums.received()),
          messages.get(
              "report.received", Formats.points(sums.sold()), formats.won(sums.paidBack())));
    }
    say(
        "revenue",
        Formats.points(sums.revenue()),
        messages.get(
            "report.revenue", Formats.points(sums.fees()), Formats.points(sums.refunds())));
  }

  private String times(long count) {
    return messages.get("report.times", count);
  }

  private String share(long count, Sums of) {
    return messages.get(
        "report.share",
        of.reservations() == 0 ? 0 : Math.round((double) count * PERCENT / of.reservations()));
  }

  private void say(String name, String value, String more) {
    ((Label) lookup("#report-" + name)).setText(value);
    ((Label) lookup("#report-" + name + "-more")).setText(more);
  }
}
