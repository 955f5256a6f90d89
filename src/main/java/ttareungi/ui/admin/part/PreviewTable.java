package ttareungi.ui.admin.part;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import ttareungi.store.backup.Preview;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** What a kept database holds beside what there is now. */
public final class PreviewTable extends GridPane {
  private final Messages messages;
  private final Formats formats;
  private final String then;
  private int rows;

  /** {@code then}: the key of what is said over the kept one. */
  public PreviewTable(Messages messages, Formats formats, String then) {
    this.messages = messages;
    this.then = then;
    this.formats = formats;
    setId("restore-preview");
    getStyleClass().add("preview-table");
  }

  public void show(Preview now, Preview backup) {
    getChildren().clear();
    rows = 0;
    add(Parts.label(messages.bind("monitoring.restore.now"), "small", "muted"), 1, rows);
    add(Parts.label(messages.bind(then), "small", "muted"), 2, rows);
    row("event", "#" + Formats.grouped(now.head()), "#" + Formats.grouped(backup.head()));
    row("at", at(now), at(backup));
    row("bikes", now.bikes(), backup.bikes());
    row("riders", now.riders(), backup.riders());
    row("reservations", now.reservations(), backup.reservations());
    row("points", Formats.points(now.balances()), Formats.points(backup.balances()));
    row("paid", formats.won(now.paid()), formats.won(backup.paid()));
  }

  private String at(Preview held) {
    return Optional.of(held).flatMap(Preview::lastEventAt).map(formats::dateTime).orElse("\u2013");
  }

  private void row(String name, long now, long backup) {
    row(name, Formats.grouped(now), Formats.grouped(backup));
  }

  private void row(String name, String now, String backup) {
    rows++;
    add(Parts.label(messages.bind("monitoring.held." + name), "muted"), 0, rows);
    add(new Label(now), 1, rows);
    var then = new Label(backup);
    then.setId("restore-" + name);
    then.getStyleClass().add(now.equals(backup) ? "same" : "strong");
    add(then, 2, rows);
  }
}
