package ttareungi.kernel;

/**
 * The rules for one kind of command. It may write before it refuses: the desk takes back to the
 * savepoint whatever a refused command wrote.
 */
@FunctionalInterface
public interface Decision<C extends Command> {
  Outcome decide(C command, Work work);
}
