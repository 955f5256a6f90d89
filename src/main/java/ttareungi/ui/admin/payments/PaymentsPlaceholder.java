package ttareungi.ui.admin.payments;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** What the list shows instead of rows: not yet read, never any, none like this. */
final class PaymentsPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 6;

  private final Messages messages;
  private final PaymentsViewModel model;

  PaymentsPlaceholder(Messages messages, PaymentsViewModel model) {
    this.messages = messages;
    this.model = model;
    model.list().stageProperty().subscribe(stage -> show());
    model.list().beginningsProperty().subscribe(times -> show());
  }

  private void show() {
    getChildren()
        .setAll(
            switch (model.list().stageProperty().get()) {
              case LOADING, READY, FAILED -> new Skeleton(messages, ROWS, COLUMNS);
              case EMPTY ->
                  model.isFiltered()
                      ? noneLikeThis()
                      : new EmptyState(messages, messages.bind("admin.pay.none"));
            });
  }

  /** Says which filters there are, and drops them. */
  private Node noneLikeThis() {
    var clear = Parts.button(messages, "pay-clear", "admin.pay.clear", model::clear);
    clear.getStyleClass().add("button-outlined");
    var period = messages.bind("admin.pay.period." + model.periodProperty().get());
    var kind = model.filterProperty().get();
    var typed = model.searchProperty().get().strip();
    var what = kind == null ? "admin.pay.all" : "admin.pay.kind." + kind;
    return new EmptyState(
        messages,
        typed.isEmpty()
            ? messages.bind("admin.pay.none.like", period, messages.bind(what))
            : messages.bind("admin.pay.none.found", period, typed),
        clear);
  }
}
