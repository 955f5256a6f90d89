package ttareungi.ui.kiosk.frame;

import javafx.scene.control.Button;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** A question before the step: its words are {@code PREFIX.title}, {@code .text}, and so on. */
public final class Question {
  private Question() {}

  /** The answers are called {@code no} and {@code yes}. */
  public static void ask(
      ModalHost host, Messages messages, String prefix, Runnable yes, Object... args) {
    DialogCard card =
        new DialogCard(messages, prefix + ".title", args).text(prefix + ".text", args);
    Button no = card.button(prefix + ".no", host::close);
    no.setId("no");
    Button sure = card.button(prefix + ".yes", () -> closeAnd(host, yes), "danger");
    sure.setId("yes");
    host.show(card);
  }

  private static void closeAnd(ModalHost host, Runnable work) {
    host.close();
    work.run();
  }
}
