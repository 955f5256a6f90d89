package ttareungi.ui.admin;

import java.util.List;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.ui.fx.Messages;

/** What is wrong with a field: a sentence by its key. */
public record Problem(String key, List<String> details) {
  public static Problem of(String key, Object... details) {
    return new Problem(key, List.of(details).stream().map(String::valueOf).toList());
  }

  public static Problem of(Rejection refused) {
    return new Problem("reason." + refused.reason().name(), refused.details());
  }

  /** Of an operator's PIN: one-time codes are for riders. */
  public static Problem ofOperator(Rejection refused) {
    return refused.reason() == Reason.PIN_OUTDATED ? of("operator.outdated") : of(refused);
  }

  public String say(Messages messages) {
    return messages.get(key, details.toArray());
  }
}
