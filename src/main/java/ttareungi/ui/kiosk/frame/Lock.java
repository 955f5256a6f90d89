package ttareungi.ui.kiosk.frame;

/** Whether the kiosk is the whole machine, or a window beside others. */
public enum Lock {
  /** Full screen, and nobody but staff gets out. */
  LOCKED,
  /** A window that may be closed. */
  OPEN
}
