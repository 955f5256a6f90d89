package ttareungi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of which logger, and for whom. */
class LogsTest {
  private static final String NAMED = "logback.configurationFile";

  @TempDir Path directory;
  private final LoggerContext context = new LoggerContext();
  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
  private String before;

  @BeforeEach
  void openLogs() {
    before = System.getProperty(Logs.DIRECTORY);
    System.setProperty(Logs.DIRECTORY, directory.toString());
  }

  @AfterEach
  void leaveTheirs() {
    context.stop();
    System.clearProperty(NAMED);
    if (before == null) {
      System.clearProperty(Logs.DIRECTORY);
    } else {
      System.setProperty(Logs.DIRECTORY, before);
    }
  }

  private ExecutionStatus configured() {
    context.setMDCAdapter(new LogbackMDCAdapter());
    var logs = new Logs();
    logs.setContext(context);
    return logs.configure(context);
  }

  private String kept() throws IOException {
    try (var files = Files.list(directory)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  @Test
  void theFileKeepsOurWordsAndTheWarningsOfOthers() throws IOException {
    configured();
    context.getLogger("ttareungi.desk").info("a batch");
    context.getLogger("ttareungi.desk").debug("a step");
    context.getLogger("org.hibernate").info("a version");
    context.getLogger("org.hibernate").warn("a dialect");
    context.getLogger("org.hibernate.orm.jdbc.error").error("a constraint");
    assertThat(kept().lines().map(line -> line.replaceFirst(".* - ", "")))
        .containsExactly("a batch", "a dialect");
  }

  @Test
  void logbackFindsIt() {
    assertThat(ServiceLoader.load(Configurator.class)).hasAtLeastOneElementOfType(Logs.class);
  }

  @Test
  void theFileHasTheStack() throws IOException {
    configured();
    context.getLogger("ttareungi.desk").error("failed", new IllegalStateException("thrown"));
    assertThat(kept()).contains("java.lang.IllegalStateException: thrown", "\tat ttareungi.cli");
  }

  /** What a command has to say it says itself: on the terminal it would stand twice. */
  @Test
  void aFailedCommandIsKeptAndNotShown() throws IOException {
    configured();
    var commands = context.getLogger("ttareungi.cli");
    assertThat(commands.isAdditive()).isFalse();
    assertThat(commands.getAppender("console")).isNull();
    commands.error("refused");
    assertThat(kept()).containsOnlyOnce("refused");
  }

  /** Signs that mean something in logback's patterns, or would part directories on Windows. */
  @ParameterizedTest
  @ValueSource(strings = {"100%done", "%d{yyyy}", "a (1)", "a)b", "%i", "x.gz", "a\\b"})
  void aDirectoryMayHaveAnyName(String name) throws IOException {
    var odd = directory.resolve(name).resolve("logs");
    System.setProperty(Logs.DIRECTORY, odd.toString());
    configured();
    context.getLogger("ttareungi.desk").info("a batch");
    assertThat(odd).isDirectoryContaining("glob:**ttareungi." + today + ".log");
    assertThat(directory).isDirectoryNotContaining(other -> !odd.startsWith(other));
  }

  @Test
  void whatIsOlderThanThirtyDaysIsDeletedThere() throws IOException {
    var odd = Files.createDirectory(directory.resolve("100%done"));
    var old = Files.createFile(odd.resolve("ttareungi." + today.minusDays(40) + ".log"));
    var kept = Files.createFile(odd.resolve("ttareungi." + today.minusDays(20) + ".log"));
    System.setProperty(Logs.DIRECTORY, odd.toString());
    configured();
    var file = (RollingFileAppender<?>) context.getLogger("ROOT").getAppender("file");
    var days = (TimeBasedRollingPolicy<?>) file.getRollingPolicy();
    days.getTimeBasedFileNamingAndTriggeringPolicy().getArchiveRemover().clean(Instant.now());
    assertThat(old).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void aFileThatIsNamedIsReadInstead() throws IOException {
    var named = Files.writeString(directory.resolve("other.xml"), "<configuration/>");
    System.setProperty(NAMED, named.toString());
    assertThat(configured()).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    assertThat(context.getLogger("ROOT").iteratorForAppenders().hasNext()).isFalse();
  }

  @Test
  void oneThatIsNotThereIsNot() {
    for (var named : List.of("", directory.resolve("none.xml").toString())) {
      System.setProperty(NAMED, named);
      assertThat(configured()).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
    }
  }
}
