package ttareungi.cli;

import ttareungi.kernel.Rejection;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** A refusal in the words that the screens use. */
final class Refusals {
  private Refusals() {}

  static String of(Rejection refused) {
    var words = new Messages(Language.EN);
    return words.get("reason." + refused.reason().name(), refused.details().toArray());
  }
}
