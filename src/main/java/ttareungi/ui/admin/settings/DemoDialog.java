package ttareungi.ui.admin.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import ttareungi.event.Cause;
import ttareungi.store.Guests.Guest;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Demo.Removal;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.PreviewTable;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Shows all that goes with the demo, asks why, and has the number of events typed. */
final class DemoDialog {
  private final Messages messages;
  private final AdminHouse house;
  private final ModalHost host;
  private final Removal removal;
  private final DialogCard card;
  private final WhyForm why;
  private final TextField typed = new TextField();
  private final VBox others = new VBox();

  DemoDialog(
      Messages messages, Formats formats, AdminHouse house, ModalHost host, Removal removal) {
    this.messages = messages;
    this.house = house;
    this.host = host;
    this.removal = removal;
    why = new WhyForm(messages, Cause.DATA_MISTAKE, Cause.WORKS, Cause.OTHER);
    var table = new PreviewTable(messages, formats, "demo.after");
    table.show(removal.now(), removal.after());
    card = new DialogCard(messages, "demo.title").text("demo.text").node(table);
    card.setId("demo-dialog");
    card.getStyleClass().add("restore-dialog");
  }

  void open() {
    var since = since();
    if (!since.isEmpty()) {
      card.node(note("demo-since", messages.get("demo.since", since)));
    }
    card.node(others).node(why).node(typing());
    card.action("demo.no", host::close);
    var yes = card.button("demo.yes", this::answer, "danger");
    yes.setId("demo-yes");
    yes.disableProperty()
        .bind(
            why.whyProperty()
                .isNull()
                .or(
                    Bindings.createBooleanBinding(
                        () -> !expected().equals(typed.getText().strip()), typed.textProperty())));
    host.show(card);
    Background.supply(house.upkeep()::others).onDone(this::warn).start();
  }

  /** What somebody did since goes as well, and is said word by word. */
  private String since() {
    var counts = removal.since();
    return Stream.of(
            said("reservations", counts.reservations()),
            said("bikes", counts.bikes()),
            said("stations", counts.stations()),
            said("operators", counts.operators()),
            said("settings", counts.settings()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String said(String name, long count) {
    return count == 0 ? "" : messages.get("demo.since." + name, count);
  }

  private static Node note(String id, String words) {
    var label = new Label(words);
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("help-note");
    return label;
  }

  /** Nothing is replaced under them. */
  private void warn(List<Guest> programs) {
    if (!programs.isEmpty()) {
      others
          .getChildren()
          .setAll(note("demo-others", messages.get("demo.others", programs.size())));
    }
  }

  private Node typing() {
    typed.setId("demo-typed");
    typed.setPromptText(expected());
    return Parts.field(messages.bind("demo.type", expected()), typed);
  }

  private String expected() {
    return Long.toString(removal.events());
  }

  private void answer() {
    var said = why.whyProperty().get();
    if (said != null) {
      host.close();
      house.restorer().removeDemo(said);
    }
  }
}
