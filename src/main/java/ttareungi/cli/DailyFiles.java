package ttareungi.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.DefaultTimeBasedFileNamingAndTriggeringPolicy;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.rolling.helper.FileNamePattern;
import ch.qos.logback.core.rolling.helper.RollingCalendar;
import ch.qos.logback.core.rolling.helper.TimeBasedArchiveRemover;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file a day in a directory of whatever name. The directory is no part of logback's pattern:
 * there a per cent sign would mean something, and each backslash, also one that escapes, is read as
 * a slash.
 */
final class DailyFiles extends TimeBasedRollingPolicy<ILoggingEvent> {
  private static final String NAME = "ttareungi.%d.log";

  private final Path directory;

  DailyFiles(Path directory) {
    this.directory = directory;
    setFileNamePattern(NAME);
    setTimeBasedFileNamingAndTriggeringPolicy(new Days());
  }

  @Override
  public String getActiveFileName() {
    return directory.resolve(super.getActiveFileName()).toString();
  }

  /** When a day is over, and what is to go then. */
  private final class Days extends DefaultTimeBasedFileNamingAndTriggeringPolicy<ILoggingEvent> {
    @Override
    public void start() {
      super.start();
      if (isStarted()) {
        archiveRemover = new Remover(new FileNamePattern(NAME, getContext()), rc);
        archiveRemover.setContext(getContext());
      }
    }
  }

  /** Looks in the directory, not where the program was started. */
  private final class Remover extends TimeBasedArchiveRemover {
    private final FileNamePattern names;

    Remover(FileNamePattern names, RollingCalendar days) {
      super(names, days);
      this.names = names;
    }

    @Override
    protected File[] getFilesInPeriod(Instant day) {
      var file = directory.resolve(names.convert(day)).toFile();
      return file.isFile() ? new File[] {file} : new File[0];
    }
  }
}
