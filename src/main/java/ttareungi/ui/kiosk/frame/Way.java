package ttareungi.ui.kiosk.frame;

import ttareungi.kernel.Rejection;

/** How a step speaks to the kiosk around it. On the FX thread. */
public interface Way {
  void to(Place place);

  /** Staff want in: from wherever no payment is under way. */
  void toStaff();

  /** A sentence above the step, until the next step. */
  void say(String key, Object... args);

  /** What was said is no longer so. */
  void hush();

  /** A refusal in its own words. */
  void refuse(Rejection rejection);

  /**
   * A fault: its stable code, and that the same button may be pressed again; or, where it is the
   * database's, the screen that waits until it is back.
   */
  void fault(Throwable cause);

  /**
   * Asks in the scene; the words are {@code PREFIX.title}, {@code .text}, {@code .no}, {@code
   * .yes}.
   */
  void ask(String prefix, Runnable yes, Object... args);
}
