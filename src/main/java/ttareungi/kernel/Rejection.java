package ttareungi.kernel;

import java.util.List;

/**
 * A refusal: nothing changed, and this is why.
 *
 * @param details what the sentence of {@link Reason} fills in, in its order: numbers and names as
 *     plain text
 */
public record Rejection(Reason reason, List<String> details) implements Outcome {
  public Rejection {
    details = List.copyOf(details);
  }

  public static Rejection of(Reason reason, Object... details) {
    return new Rejection(reason, List.of(details).stream().map(String::valueOf).toList());
  }
}
