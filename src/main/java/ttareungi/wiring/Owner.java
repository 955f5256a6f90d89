package ttareungi.wiring;

/** Whoever closes the house of a window. FX thread. */
public interface Owner {
  /** The window is about to close it itself: from now on there is none. */
  void leave();

  /** Another one is open now. */
  void enter(House opened);
}
