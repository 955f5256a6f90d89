package ttareungi.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which rules decide which command. Filled once, by the wiring. */
public final class Decisions {
  private final Map<Class<? extends Command>, Decision<?>> byType = new HashMap<>();
  private Gate gate = (command, work) -> Optional.empty();

  public <C extends Command> Decisions with(Class<C> type, Decision<C> decision) {
    if (byType.put(type, decision) != null) {
      throw new IllegalArgumentException("decided twice: " + type.getName());
    }
    return this;
  }

  /** Asked first from now on. */
  public Decisions behind(Gate asked) {
    gate = asked;
    return this;
  }

  public Outcome decide(Command command, Work work) {
    return gate.refusal(command, work)
        .<Outcome>map(refusal -> refusal)
        .orElseGet(() -> decide(command.getClass(), command, work));
  }

  private <C extends Command> Outcome decide(Class<C> type, Command command, Work work) {
    @SuppressWarnings("unchecked") // with() stored a Decision<C> under Class<C>
    Decision<C> decision = (Decision<C>) byType.get(type);
    if (decision == null) {
      throw new IllegalArgumentException("nobody decides " + type.getName());
    }
    return decision.decide(type.cast(command), work);
  }
}
