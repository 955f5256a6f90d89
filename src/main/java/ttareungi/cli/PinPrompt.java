package ttareungi.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for secrets: unseen on a console, else line by line from standard input. */
final class PinPrompt {
  /** Some systems have none, some one that is no terminal. */
  private final Optional<Console> console =
      Optional.ofNullable(System.console()).filter(Console::isTerminal);

  private @Nullable BufferedReader lines;

  /** Empty where there is nothing more to read. */
  char[] ask(String question) {
    return console.map(terminal -> secret(terminal, question)).orElseGet(this::line);
  }

  private static char[] secret(Console console, String question) {
    var typed = console.readPassword("%s: ", question);
    return typed == null ? new char[0] : typed;
  }

  private char[] line() {
    try {
      if (lines == null) {
        lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      }
      var line = lines.readLine();
      return line == null ? new char[0] : line.strip().toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }
}
