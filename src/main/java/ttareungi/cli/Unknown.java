package ttareungi.cli;

import java.io.Serial;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** A word that is neither a command nor a file. Picocli proposes commands like it. */
final class Unknown extends UnmatchedArgumentException {
  @Serial private static final long serialVersionUID = 1;

  private final String word;

  Unknown(CommandLine command, String word) {
    super(command, List.of(word));
    this.word = word.isEmpty() ? "\"\"" : word;
  }

  /** Picocli's own speaks of the word's index, which is not known any more. */
  @Override
  public String getMessage() {
    return "There is no command and no file " + word + ".";
  }
}
