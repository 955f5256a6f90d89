package ttareungi.ui.admin.settings;

import ttareungi.event.Cause;
import ttareungi.event.Role;
import ttareungi.kernel.RequestId;
import ttareungi.operator.ChangeRole;
import ttareungi.operator.Operator;
import ttareungi.operator.RemoveOperator;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.admin.part.WhyDialog;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Toast;

/** What an administrator does about operators; the trail says why. */
final class OperatorActs {
  private static final Cause[] CAUSES = {
    Cause.STAFF_CHANGE, Cause.MISUSE, Cause.DATA_MISTAKE, Cause.OTHER
  };

  private final Messages messages;
  private final AdminHouse house;
  private final ModalHost host;
  private final Deed deed;

  OperatorActs(Messages messages, AdminHouse house, ModalHost host) {
    this.messages = messages;
    this.house = house;
    this.host = host;
    deed = new Deed(house);
  }

  /** {@code free}: a number that is nobody's. */
  void add(long free) {
    new OperatorDialog(messages, house, host).add(free);
  }

  void newPin(Operator operator) {
    new OperatorDialog(messages, house, host).newPin(operator);
  }

  void changeRole(Operator operator, Role role) {
    var words = messages.get("role." + role);
    new WhyDialog(messages, host, "admin.settings.role", CAUSES, operator.name(), words)
        .ask(why ->
            deed.send(
                actor -> new ChangeRole(RequestId.next(), actor, operator.operatorNo(), role, why),
                () -> done("admin.settings.role.done", operator.name(), words),
                this::refused));
  }

  void remove(Operator operator) {
    new WhyDialog(messages, host, "admin.settings.remove", CAUSES, operator.name())
        .ask(why ->
            deed.send(
                actor -> new RemoveOperator(RequestId.next(), actor, operator.operatorNo(), why),
                () -> done("admin.settings.remove.done", operator.name()),
                this::refused));
  }

  private void done(String key, Object... arguments) {
    host.toasts().success(key, arguments);
  }

  private void refused(Problem why) {
    var words = messages.languageProperty().map(language -> why.say(messages));
    host.toasts().show(Toast.of(Toast.Kind.ERROR, words));
  }
}
