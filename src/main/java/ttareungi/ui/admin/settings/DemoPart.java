package ttareungi.ui.admin.settings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Demo.Removal;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Messages;

/** That there are demo data in this house, and the way to take them out as a whole. */
final class DemoPart extends VBox {
  private final Messages messages;
  private final Formats formats;
  private final AdminHouse house;
  private final Actions actions;
  private final Consumer<Boolean> there;

  /** {@code there}: told whether there is a demo to speak of. */
  DemoPart(
      Messages messages,
      Formats formats,
      SettingsViewModel model,
      Actions actions,
      Consumer<Boolean> there) {
    this.messages = messages;
    this.formats = formats;
    this.actions = actions;
    this.there = there;
    house = model.house();
    getStyleClass().add("demo-part");
    model.sightProperty().subscribe(this::look);
  }

  private void look(@Nullable Sight sight) {
    if (sight == null) {
      there.accept(false);
    } else {
      Background.supply(house.demo()::removal)
          .onDone(found -> {
            there.accept(found.isPresent());
            found.ifPresent(this::show);
          })
          .start();
    }
  }

  private void show(Removal removal) {
    var now = removal.now();
    var what =
        Parts.label(
            messages.bind(
                "demo.there",
                now.bikes() - removal.after().bikes(),
                now.riders() - removal.after().riders(),
                now.reservations() - removal.after().reservations(),
                removal.events()));
    what.setWrapText(true);
    var refused = Parts.label(messages.bind("demo.refused"), "help-note");
    refused.setId("demo-refused");
    refused.setWrapText(true);
    refused.setVisible(removal.isRefused());
    refused.setManaged(removal.isRefused());
    getChildren().setAll(what, refused, new HBox(new RoleGate(Act.RESTORE, button(removal))));
  }

  private Button button(Removal removal) {
    var remove =
        Parts.button(messages, "demo-remove", "demo.remove", "fth-trash-2", () -> ask(removal));
    remove.getStyleClass().add("danger");
    remove.setDisable(removal.isRefused());
    return remove;
  }

  private void ask(Removal removal) {
    new DemoDialog(messages, formats, house, actions.host(), removal).open();
  }
}
