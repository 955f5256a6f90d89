package ttareungi.ui.admin.settings;

import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** What becomes of changes that nobody saved. Who stays has decided nothing. */
final class LeaveDialog {
  private final Messages messages;
  private final ModalHost host;
  private final SettingsViewModel model;

  LeaveDialog(Messages messages, ModalHost host, SettingsViewModel model) {
    this.messages = messages;
    this.host = host;
    this.model = model;
  }

  void ask(Runnable leave) {
    var card =
        new DialogCard(messages, "admin.settings.leave.title", model.changesProperty().get())
            .text("admin.settings.leave.text");
    card.button("admin.settings.leave.stay", host::close).setId("leave-stay");
    card.button("admin.settings.leave.drop", () -> drop(leave)).setId("leave-drop");
    card.button("admin.settings.leave.save", () -> save(leave), "accent").setId("leave-save");
    host.show(card);
  }

  private void drop(Runnable leave) {
    host.close();
    model.revert();
    leave.run();
  }

  private void save(Runnable leave) {
    host.close();
    model.save(leave);
  }
}
