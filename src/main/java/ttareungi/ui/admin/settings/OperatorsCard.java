package ttareungi.ui.admin.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.kernel.Act;
import ttareungi.operator.Operator;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Who is an operator, and what may be done about it. */
final class OperatorsCard extends VBox {
  private final Messages messages;
  private final SettingsViewModel model;
  private final OperatorActs acts;

  OperatorsCard(Messages messages, SettingsViewModel model, ModalHost host) {
    this.messages = messages;
    this.model = model;
    acts = new OperatorActs(messages, model.house(), host);
    setId("settings-people");
    model.sightProperty().subscribe(this::show);
    model.house().seat().whoProperty().subscribe(() -> show(model.sightProperty().get()));
  }

  Node add() {
    var add =
        Parts.button(
            messages, "operator-add", "admin.settings.operator.add", "fth-user-plus", this::open);
    add.getStyleClass().add("compact");
    return new RoleGate(Act.MANAGE_OPERATORS, add);
  }

  private void open() {
    acts.add(free(there(model.sightProperty().get())));
  }

  private void show(@Nullable Sight sight) {
    var there = there(sight);
    boolean one = there.stream().filter(each -> each.role() == Role.ADMINISTRATOR).count() == 1;
    getChildren()
        .setAll(
            there.stream()
                .map(each -> line(each, one && each.role() == Role.ADMINISTRATOR))
                .toList());
  }

  private OperatorLine line(Operator operator, boolean isLast) {
    var sitting = model.house().seat().whoProperty().get();
    boolean isMe = sitting != null && sitting.operatorNo() == operator.operatorNo();
    return new OperatorLine(messages, acts, operator, isMe, isLast);
  }

  private static List<Operator> there(@Nullable Sight sight) {
    return sight == null
        ? List.of()
        : sight.operators().stream().filter(Operator::isThere).toList();
  }

  /** A number is somebody's for ever. */
  private long free(List<Operator> there) {
    var sight = model.sightProperty().get();
    var all = sight == null ? there : sight.operators();
    return all.stream().mapToLong(Operator::operatorNo).max().orElse(0) + 1;
  }
}
