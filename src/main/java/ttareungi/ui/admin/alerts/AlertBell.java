package ttareungi.ui.admin.alerts;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/** Opens the inbox, and tells once of what began while the window stood. FX thread. */
public final class AlertBell {
  private static final int MOST_SHOWN = 99;

  private final Messages messages;
  private final Formats formats;
  private final AlertsModel model;
  private final AlertWords words;
  private final Supplier<Instant> clock;
  private final Actions actions;

  public AlertBell(
      Messages messages,
      Formats formats,
      AlertsModel model,
      AlertWords words,
      Supplier<Instant> clock,
      Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.words = words;
    this.clock = clock;
    this.actions = actions;
    model.onNews(this::tell);
  }

  public AlertsModel model() {
    return model;
  }

  /** What stands beside the bell: how many nobody has acknowledged, or that there are many. */
  public static String badge(int unseen) {
    return unseen > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unseen);
  }

  public void openInbox() {
    if (!actions.host().isOpen()) {
      model.look();
      var inbox = new InboxView(messages, formats, model, words, clock, actions);
      actions.host().show(inbox, Pos.TOP_RIGHT);
      inbox.focusList();
    }
  }

  private void tell(List<AlertLine> begun) {
    if (actions.host().isOpen() && isInboxOpen()) {
      return;
    }
    actions.host().notices().show(begun.size() == 1 ? one(begun.getFirst()) : many(begun.size()));
  }

  private boolean isInboxOpen() {
    return actions.host().lookup("#inbox") != null;
  }

  private Toast one(AlertLine line) {
    var language = messages.languageProperty();
    var title = Bindings.createStringBinding(() -> words.title(line, clock.get()), language);
    return Toast.of(Toast.Kind.WARNING, title)
        .body(messages.bind("alert." + line.kind()))
        .action(messages.bind("alerts.show"), () -> actions.show(AlertWords.target(line)));
  }

  private Toast many(int count) {
    return Toast.of(Toast.Kind.WARNING, messages.bind("alerts.many", count))
        .action(messages.bind("alerts.show"), this::openInbox);
  }
}
