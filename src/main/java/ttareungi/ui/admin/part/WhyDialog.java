package ttareungi.ui.admin.part;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/**
 * Asks why before something is done to somebody. Words by {@code PREFIX.title}, {@code .text},
 * {@code .no} and {@code .yes}; the safe button stands first.
 */
public final class WhyDialog {
  private final Messages messages;
  private final ModalHost host;
  private final DialogCard card;
  private final WhyForm form;
  private final String prefix;
  private BooleanBinding typed = Bindings.createBooleanBinding(() -> true);

  public WhyDialog(
      Messages messages,
      ModalHost host,
      String prefix,
      Cause[] causes,
      @Nullable Object... arguments) {
    this.messages = messages;
    this.host = host;
    this.prefix = prefix;
    form = new WhyForm(messages, causes);
    card =
        new DialogCard(messages, prefix + ".title", arguments)
            .text(prefix + ".text", arguments)
            .node(form);
  }

  /** For what cannot be taken back: these characters have to be typed. */
  @CanIgnoreReturnValue
  public WhyDialog typing(String expected) {
    var field = new TextField();
    field.setId("why-typed");
    field.setPromptText(expected);
    card.node(Parts.field(messages.bind("admin.why.type", expected), field));
    typed =
        Bindings.createBooleanBinding(
            () -> expected.equalsIgnoreCase(field.getText().strip()), field.textProperty());
    return this;
  }

  /** The dialog closes before {@code yes} is called. */
  public void ask(Consumer<Why> yes) {
    card.action(prefix + ".no", host::close);
    Button button = card.button(prefix + ".yes", () -> answer(yes), "danger");
    button.setId("why-yes");
    button.disableProperty().bind(form.whyProperty().isNull().or(typed.not()));
    host.show(card);
  }

  private void answer(Consumer<Why> yes) {
    var why = form.whyProperty().get();
    if (why != null) {
      host.close();
      yes.accept(why);
    }
  }
}
