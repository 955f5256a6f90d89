package ttareungi.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;

/**
 * Where the log goes. Said in Java, for a start would take longer to read it from XML; a file that
 * {@code logback.configurationFile} names, and that is there, is read instead.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class Logs extends ContextAwareBase implements Configurator {
  static final String DIRECTORY = "ttareungi.logs";
  static final String CONSOLE = "ttareungi.console";

  private static final int DAYS = 30;

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    var named = System.getProperty("logback.configurationFile", "");
    if (!named.isEmpty() && Files.isRegularFile(Path.of(named))) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    // a log that cannot be written is no reason to show its stack to whoever typed a command
    context.getStatusManager().add(new NopStatusListener());
    var console = console(context);
    var file = file(context);
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(console);
    root.addAppender(file);
    context.getLogger("ttareungi").setLevel(Level.INFO);
    var commands = context.getLogger("ttareungi.cli");
    commands.setAdditive(false); // a command that failed says so itself
    commands.addAppender(file);
    // a violated constraint is the desk's to judge, and Hibernate only repeats it
    context.getLogger("org.hibernate.orm.jdbc.error").setLevel(Level.OFF);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** A line each: the stack is for who reads the file. */
  private static Appender<ILoggingEvent> console(LoggerContext context) {
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setTarget("System.err");
    var from = new ThresholdFilter();
    from.setLevel(System.getProperty(CONSOLE, "info"));
    from.start();
    appender.addFilter(from);
    return started(
        context,
        appender,
        "console",
        "%d{HH:mm:ss.SSS} %-5level [%thread] %logger{20} - %msg%n%nopex");
  }

  /** A file a day for whoever shares the data directory: fault codes on screen are found here. */
  private static Appender<ILoggingEvent> file(LoggerContext context) {
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setPrudent(true);
    var policy = new DailyFiles(directory());
    policy.setContext(context);
    policy.setParent(appender);
    policy.setMaxHistory(DAYS);
    policy.start();
    appender.setRollingPolicy(policy);
    return started(
        context,
        appender,
        "file",
        "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger - %msg%n");
  }

  private static Path directory() {
    var named = System.getProperty(DIRECTORY);
    return named == null
        ? Path.of(System.getProperty("java.io.tmpdir"), "ttareungi-logs")
        : Path.of(named);
  }

  private static Appender<ILoggingEvent> started(
      LoggerContext context,
      OutputStreamAppender<ILoggingEvent> appender,
      String name,
      String pattern) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(context);
    lines.setPattern(pattern);
    lines.start();
    appender.setContext(context);
    appender.setName(name);
    appender.setEncoder(lines);
    appender.start();
    return appender;
  }
}
