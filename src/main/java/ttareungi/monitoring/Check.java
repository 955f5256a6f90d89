package ttareungi.monitoring;

import java.util.List;

/**
 * One thing that is looked after.
 *
 * @param figures what its sentence names
 */
public record Check(Kind kind, Level level, List<Object> figures) {
  /** Whether somebody has to do something. */
  public enum Level {
    GOOD,
    WARNING,
    /** Over the limit, but too little was measured for a warning: nobody has to do anything. */
    FEW,
    /** Nobody has looked yet. */
    UNKNOWN
  }

  /** What puts it right. */
  public enum Remedy {
    CHECK,
    RESUME,
    REBUILD,
    BACK_UP,
    BACKUPS,
    BUNDLE
  }

  /** In the order of the list. */
  public enum Kind {
    DATABASE(Remedy.BACKUPS),
    LEDGER(Remedy.BACKUPS),
    EVENTS(Remedy.BACKUPS),
    SUBSCRIBERS(Remedy.RESUME),
    DASHBOARD(Remedy.REBUILD),
    COMMITS(Remedy.BUNDLE),
    SCREEN(Remedy.BUNDLE),
    BACKUP(Remedy.BACK_UP),
    DISK(Remedy.BACKUPS);

    private final Remedy remedy;

    Kind(Remedy remedy) {
      this.remedy = remedy;
    }

    /** The one thing to do about it; what was never looked at is looked at. */
    public Remedy remedy() {
      return remedy;
    }
  }

  public boolean needsSomebody() {
    return level == Level.WARNING || level == Level.UNKNOWN;
  }

  public Remedy remedy() {
    return level == Level.UNKNOWN ? Remedy.CHECK : kind.remedy();
  }
}
