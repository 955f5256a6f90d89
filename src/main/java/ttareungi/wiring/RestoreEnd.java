package ttareungi.wiring;

import javafx.beans.value.ObservableValue;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Says how a restore ended: a toast would be gone before somebody has signed in. */
final class RestoreEnd {
  private RestoreEnd() {}

  static void say(Messages messages, ModalHost host, Exchange.Ended ended) {
    boolean demo = ended.order().demo();
    var card =
        ended
            .failure()
            .map(failure ->
                new DialogCard(messages, demo ? "demo.notremoved" : "monitoring.notrestored")
                    .text(why(messages, failure)))
            .orElseGet(() ->
                new DialogCard(messages, demo ? "demo.removed" : "monitoring.restored")
                    .text(
                        demo ? "demo.removed.kept" : "monitoring.restored.kept",
                        ended.replaced().map(String::valueOf).orElse("\u2013")));
    card.setId("restore-end");
    card.action("monitoring.restored.close", host::close, "accent");
    host.show(card);
  }

  private static ObservableValue<String> why(Messages messages, RuntimeException failure) {
    if (failure instanceof Exchange.Forbidden forbidden) {
      var problem = Problem.of(forbidden.why());
      return messages.bind(problem.key(), problem.details().toArray());
    }
    if (failure instanceof Exchange.RidersCame) {
      return messages.bind("demo.refused");
    }
    var trouble = Trouble.of(failure);
    return messages.languageProperty().map(language -> trouble.say(messages));
  }
}
