package ttareungi.front;

/** What came of wanting to be the only window. */
public sealed interface Claim {
  /** There was none. Whoever opens the window now answers the bell, and closes it afterwards. */
  record Mine(Doorbell bell) implements Claim {}

  /** There is one, and it has come forward. */
  record Told() implements Claim {}

  /** There is one, and it does not answer. */
  record Unheard() implements Claim {}
}
