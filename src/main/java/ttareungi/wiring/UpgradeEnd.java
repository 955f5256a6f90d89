package ttareungi.wiring;

import ttareungi.store.backup.BackupFile;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Says what the start did to the data: a toast would be gone before somebody has signed in. */
final class UpgradeEnd {
  private UpgradeEnd() {}

  static void say(Messages messages, ModalHost host, BackupFile before) {
    if (host.getScene() == null) {
      return; // nobody looks yet; the trail says it too
    }
    var card =
        new DialogCard(messages, "upgraded")
            .text("upgraded.said", Release.VERSION)
            .text("upgraded.kept", before.file().toString());
    card.setId("upgrade-end");
    card.action("upgraded.close", host::close, "accent");
    host.show(card);
  }
}
