package ttareungi.ui.fx;

import org.jspecify.annotations.Nullable;

/** The questions that every window asks in the same way. */
public final class Dialogs {
  private final Messages messages;
  private final ModalHost host;

  public Dialogs(Messages messages, ModalHost host) {
    this.messages = messages;
    this.host = host;
  }

  /** Words by keys {@code PREFIX.title}, {@code .text}, {@code .no} and {@code .yes}. */
  public void confirm(String prefix, Runnable yes, @Nullable Object... args) {
    ask(prefix, yes, "accent", args);
  }

  /** The same for what cannot be taken back: the button is of the danger kind. */
  public void confirmDanger(String prefix, Runnable yes, @Nullable Object... args) {
    ask(prefix, yes, "danger", args);
  }

  private void ask(String prefix, Runnable yes, String kind, @Nullable Object... args) {
    DialogCard card =
        new DialogCard(messages, prefix + ".title", args).text(prefix + ".text", args);
    card.action(prefix + ".no", host::close);
    card.action(prefix + ".yes", () -> closeAnd(yes), kind);
    host.show(card);
  }

  private void closeAnd(Runnable work) {
    host.close();
    work.run();
  }
}
