package ttareungi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes of a typed command.
 *
 * @param said by the command itself, on stderr
 * @param console all else that came on stderr: the log of a JVM that was not started for it
 */
record Terminal(int exit, List<String> said, String console) {
  static Terminal type(String command, Path data, String... more) {
    var said = new StringWriter();
    var console = new ByteArrayOutputStream();
    var before = System.err;
    try (var err = new PrintStream(console, true, UTF_8)) {
      System.setErr(err);
      var line =
          Stream.concat(Stream.of(command, "--data=" + data), Stream.of(more))
              .toArray(String[]::new);
      int exit = Ttareungi.commandLine().setErr(new PrintWriter(said, true)).execute(line);
      return new Terminal(exit, said.toString().lines().toList(), console.toString(UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
