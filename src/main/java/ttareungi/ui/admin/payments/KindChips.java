package ttareungi.ui.admin.payments;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.PaymentKind;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** One kind of payments or all, each with how many there are. */
final class KindChips extends HBox {
  private final Messages messages;
  private final PaymentsViewModel model;
  private final ToggleGroup group = new ToggleGroup();

  KindChips(Messages messages, PaymentsViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-chips");
    add(null, "admin.pay.all");
    for (var kind : PaymentKind.values()) {
      add(kind, "admin.pay.kind." + kind);
    }
  }

  private void add(@Nullable PaymentKind kind, String key) {
    var chip = new ToggleButton();
    chip.setId("pay-filter-" + (kind == null ? "ALL" : kind.name()));
    chip.getStyleClass().setAll("filter-chip");
    chip.setToggleGroup(group);
    chip.setGraphic(content(kind, key));
    chip.accessibleTextProperty().bind(messages.bind(key));
    chip.setOnAction(event -> model.filterProperty().set(kind));
    model
        .filterProperty()
        .subscribe(chosen -> {
          if (chosen == kind) {
            group.selectToggle(chip);
          }
        });
    // A second click takes no choice back.
    chip.selectedProperty()
        .subscribe(on -> chip.setSelected(on || model.filterProperty().get() == kind));
    getChildren().add(chip);
  }

  private HBox content(@Nullable PaymentKind kind, String key) {
    var word = Parts.label(messages.bind(key));
    word.setMinWidth(USE_PREF_SIZE);
    var count = new Label();
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    model.countsProperty().subscribe(all -> count.setText(Formats.grouped(model.count(kind))));
    var content = new HBox(word, count);
    content.getStyleClass().add("content");
    return content;
  }
}
