package ttareungi.cli;

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
    var trouble = Trouble.of(failure);
    // not before: where the log goes is known only once the command has begun
    LoggerFactory.getLogger(Apology.class)
        .error("{} {}: {}", command.getCommandName(), trouble.kind(), trouble.code(), failure);
    command.getErr().println(trouble.say(new Messages(Language.EN)));
    return CommandLine.ExitCode.USAGE;
  }
}
