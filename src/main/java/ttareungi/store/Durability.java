package ttareungi.store;

/** What a file must live through. */
public enum Durability {
  /** What is acknowledged survives a power cut: SQLite syncs the disk with each commit. */
  FULL("2"),

  /**
   * The file can be made again from another: a power cut may take its latest transactions, whole,
   * and never damages it.
   */
  REBUILDABLE("1");

  private final String synchronous;

  Durability(String synchronous) {
    this.synchronous = synchronous;
  }

  /** The value of SQLite's pragma. */
  String synchronous() {
    return synchronous;
  }
}
