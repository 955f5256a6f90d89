package ttareungi.ui.admin;

import java.util.List;
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

  public String say(Messages messages) {
    return messages.get(key, details.toArray());
  }
}
