package ttareungi.ui.admin.monitoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.kernel.Act;
import ttareungi.store.Guests.Guest;
import ttareungi.store.backup.Export;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.monitoring.RestoreModel.State;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.PreviewTable;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Chooses a backup, shows what it holds, and asks twice before the data are replaced. */
final class RestoreDialog {
  private final Messages messages;
  private final Actions actions;
  private final AdminHouse house;
  private final @Nullable Path first;
  private final RestoreModel model;
  private final PreviewTable table;
  private final DialogCard card;
  private final ComboBox<Path> choice = new ComboBox<>();
  private final WhyForm why;
  private final TextField typed = new TextField();
  private final Label refusal = new Label();
  private final Label others = new Label();

  RestoreDialog(
      Messages messages, Formats formats, Actions actions, AdminHouse house, @Nullable Path first) {
    this.messages = messages;
    this.actions = actions;
    this.house = house;
    this.first = first;
    model = new RestoreModel(house.upkeep());
    table = new PreviewTable(messages, formats, "monitoring.restore.then");
    why = new WhyForm(messages, Cause.DATA_MISTAKE, Cause.WORKS, Cause.OTHER);
    card = new DialogCard(messages, "monitoring.restore.title");
    card.setId("restore-dialog");
    card.getStyleClass().add("restore-dialog");
  }

  void open() {
    card.text("monitoring.restore.text")
        .node(files())
        .node(
            Parts.when(
                Bindings.createBooleanBinding(this::reads, model.stateProperty()), reading()))
        .node(
            Parts.when(Bindings.createBooleanBinding(this::isProven, model.stateProperty()), table))
        .node(
            Parts.when(
                refusal.textProperty().isNotEmpty(), note("restore-refused", "danger", refusal)))
        .node(Parts.when(others.textProperty().isNotEmpty(), guests()))
        .node(why)
        .node(typing());
    card.action("monitoring.restore.no", actions.host()::close);
    Button yes = card.button("monitoring.restore.yes", this::answer, "danger");
    yes.setId("restore-yes");
    yes.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !isReady() || !house.seat().may(Act.RESTORE),
                house.seat().whoProperty(),
                model.stateProperty(),
                model.othersProperty(),
                why.whyProperty(),
                typed.textProperty()));
    model.stateProperty().subscribe(this::show);
    model.othersProperty().subscribe(this::show);
    actions.host().show(card);
    model.begin(first);
  }

  private Node files() {
    choice.setId("restore-file");
    choice.setItems(model.backups());
    choice.valueProperty().bindBidirectional(model.chosenProperty());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setCellFactory(list -> new FileCell());
    choice.setButtonCell(new FileCell());
    HBox.setHgrow(choice, Priority.ALWAYS);
    var other =
        Parts.button(
            messages, "restore-other", "monitoring.restore.other", "fth-folder", this::other);
    var line = new HBox(choice, other);
    line.getStyleClass().add("choice-line");
    return Parts.field(messages.bind("monitoring.restore.file"), choice, line);
  }

  private void other() {
    var over = Objects.requireNonNull(card.getScene()).getWindow();
    actions
        .files()
        .open(over, messages.get("monitoring.restore.kind"), "db", Export.ENDING)
        .ifPresent(model::take);
  }

  private Node reading() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    var words = Parts.label(messages.bind("monitoring.restore.reading"), "small", "muted");
    bar.accessibleTextProperty().bind(words.textProperty());
    return new VBox(words, bar);
  }

  private static HBox note(String id, String look, Label words, Node... more) {
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var note = new HBox(new Icon("fth-alert-triangle"), words);
    note.getChildren().addAll(more);
    note.setId(id);
    note.getStyleClass().addAll("note", look);
    return note;
  }

  private Node guests() {
    var again =
        Parts.button(messages, "restore-look", "monitoring.restore.look", model::lookForOthers);
    again.getStyleClass().add("compact");
    again.setMinWidth(Button.USE_PREF_SIZE);
    return note("restore-others", "warning", others, again);
  }

  private Node typing() {
    typed.setId("restore-typed");
    var words =
        messages.bind("monitoring.restore.type", model.stateProperty().map(any -> expected()));
    return Parts.field(words, typed);
  }

  /** The number of the last event that the backup holds: whoever types it has looked. */
  private String expected() {
    return model.stateProperty().get() instanceof State.Proven proven
        ? Long.toString(proven.backup().head())
        : "\u2013";
  }

  private boolean reads() {
    return model.stateProperty().get() instanceof State.Reading;
  }

  private boolean isProven() {
    return model.stateProperty().get() instanceof State.Proven;
  }

  private boolean isReady() {
    return isProven()
        && model.othersProperty().get().isEmpty()
        && why.whyProperty().get() != null
        && typed.getText().strip().equals(expected());
  }

  private void show() {
    switch (model.stateProperty().get()) {
      case State.Proven proven -> table.show(proven.now(), proven.backup());
      case State.Refused refused -> refusal.setText(said(refused));
      case State.None _, State.Reading _ -> {}
    }
    if (!(model.stateProperty().get() instanceof State.Refused)) {
      refusal.setText("");
    }
    others.setText(said(model.othersProperty().get()));
  }

  private String said(State.Refused refused) {
    return refused.why().say(messages) + " (" + refused.code() + ")";
  }

  private String said(List<Guest> guests) {
    return guests.isEmpty()
        ? ""
        : messages.get(
            "monitoring.restore.others",
            guests.stream().map(this::name).collect(Collectors.joining(", ")));
  }

  private String name(Guest guest) {
    var pid = Long.toString(guest.pid());
    return guest.who().startsWith("kiosk:")
        ? messages.get("monitoring.guest.kiosk", guest.who().substring("kiosk:".length()), pid)
        : messages.get("monitoring.guest.window", pid);
  }

  private void answer() {
    var backup = model.chosenProperty().get();
    var said = why.whyProperty().get();
    if (backup != null && said != null && isReady() && house.seat().may(Act.RESTORE)) {
      actions.host().close();
      house.restorer().restore(backup, said);
    }
  }

  private static final class FileCell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : String.valueOf(item.getFileName()));
    }
  }
}
