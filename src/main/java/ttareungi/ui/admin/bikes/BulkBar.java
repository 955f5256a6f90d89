package ttareungi.ui.admin.bikes;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Stands over the list while bikes are ticked: what can be done with all of them. */
final class BulkBar extends HBox {
  private final Messages messages;
  private final TickedBikes ticked;

  BulkBar(
      Messages messages,
      TickedBikes ticked,
      BikeActs acts,
      BikeDialogs dialogs,
      PrintLabels labels) {
    this.messages = messages;
    this.ticked = ticked;
    getStyleClass().add("bulk-bar");
    setId("bulk-bar");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var count = new Label();
    count.setId("bulk-count");
    var all = ticked.allProperty();
    count
        .textProperty()
        .bind(
            messages.bind(
                "admin.bikes.ticked", Bindings.createIntegerBinding(() -> all.get().size(), all)));
    var clear = new Button();
    clear.setId("bulk-clear");
    clear.setGraphic(new Icon("fth-x"));
    clear.getStyleClass().addAll("flat", "icon-only");
    clear.accessibleTextProperty().bind(messages.bind("admin.bikes.untick"));
    clear.setOnAction(event -> ticked.clear());
    getChildren()
        .addAll(
            count,
            Parts.button(
                messages,
                "bulk-labels",
                "admin.label.print",
                "fth-printer",
                () -> labels.print(ticked.ids())),
            act(
                "bulk-move",
                "admin.bikes.move",
                "fth-map-pin",
                Act.CHANGE_BIKE,
                () -> dialogs.move(ticked.ids())),
            act(
                "bulk-maintenance",
                "admin.bikes.maintenance",
                "fth-tool",
                Act.CHANGE_BIKE,
                () -> acts.sendToMaintenance(ticked.ids())),
            act(
                "bulk-retire",
                "admin.bikes.retire",
                "fth-slash",
                Act.RETIRE_BIKE,
                () -> dialogs.retire(ticked.ids())),
            clear);
    var any = Bindings.createBooleanBinding(() -> !all.get().isEmpty(), all);
    visibleProperty().bind(any);
    managedProperty().bind(any);
  }

  /** Disabled, with the reason, while some of the bikes cannot be touched. */
  private Node act(String id, String key, String icon, Act act, Runnable work) {
    var button = Parts.button(messages, id, key, icon, work);
    var all = ticked.allProperty();
    var busy = Bindings.createLongBinding(ticked::busy, all);
    button.disableProperty().bind(busy.greaterThan(0));
    var holder = new StackPane(button); // a disabled control shows no tip
    var tip = new Tooltip();
    tip.textProperty().bind(messages.bind("admin.bikes.busy", busy));
    busy.subscribe(now -> {
      if (now.longValue() > 0) {
        Tooltip.install(holder, tip);
      } else {
        Tooltip.uninstall(holder, tip);
      }
    });
    return new RoleGate(act, holder);
  }
}
