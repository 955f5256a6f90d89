package ttareungi.kernel;

import java.util.Optional;

/** Asked before any rule: whether this actor may do this at all. */
@FunctionalInterface
public interface Gate {
  Optional<Rejection> refusal(Command command, Work work);
}
