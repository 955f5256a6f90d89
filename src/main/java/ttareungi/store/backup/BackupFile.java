package ttareungi.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A backup that was verified when it was made: the name says when, and whether it was made because
 * a new version came.
 */
public record BackupFile(Path file, Instant madeAt) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("ttareungi-(before-upgrade-[0-9.]{1,20}-)?(\\d{8}-\\d{6})\\.db");

  static String stamp(Instant at) {
    return STAMP.format(at);
  }

  /** {@code kind}: empty, or what {@link #kindBefore} says. */
  static String name(String kind, Instant at) {
    return "ttareungi-" + kind + stamp(at) + ".db";
  }

  /** {@code schema}: the version that the database is brought up to. */
  static String kindBefore(String schema) {
    return "before-upgrade-" + schema + "-";
  }

  /** Empty where the name is not one of a backup. */
  static Optional<BackupFile> of(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    try {
      return name.matches()
          ? Optional.of(new BackupFile(file, instant(name.group(2))))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** When the copy was made that has this ending to its name. */
  static Optional<BackupFile> bad(Path file, String ending) {
    var name = file.toString();
    return name.endsWith(ending)
        ? of(Path.of(name.substring(0, name.length() - ending.length())))
            .map(named -> new BackupFile(file, named.madeAt()))
        : Optional.empty();
  }

  /** Whether it holds the data as an older version had them. */
  public boolean isBeforeUpgrade() {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches() && name.group(1) != null;
  }

  private static Instant instant(String stamp) {
    return LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
  }

  public long bytes() {
    return Disk.attempt(() -> Files.size(file));
  }
}
