package ttareungi.cli;

import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.wiring.Trouble;

/** A command that failed: one sentence for whoever typed it, the stack for the log's file. */
final class Apology implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return of(failure, command.getCommandName(), command.getErr()::println);
  }

  /** Returns the exit code. */
  static int of(Exception failure, String command, Consumer<String> say) {
    var trouble = Trouble.of(failure);
    // not before: where the log goes is known only once the command has begun
    LoggerFactory.getLogger(Apology.class)
        .error("{} {}: {}", command, trouble.kind(), trouble.code(), failure);
    say.accept(trouble.say(new Messages(Language.EN)));
    return CommandLine.ExitCode.USAGE;
  }
}
