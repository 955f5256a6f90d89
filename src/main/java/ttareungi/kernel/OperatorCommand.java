package ttareungi.kernel;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;

/** A command of an operator: refused to those whose role does not allow the act. */
public interface OperatorCommand extends Command {
  Act act();

  /** Null where the act says enough by itself: see {@link Act#wantsWhy}. */
  default @Nullable Why why() {
    return null;
  }
}
