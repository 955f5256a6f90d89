package ttareungi.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes every Java file as google-java-format has it: {@code mvn test-compile exec:exec@format}.
 */
final class Format {
  static final List<String> ALL = List.of("src", "installer");

  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  /** What to format: files or folders; all there is where nothing is named. */
  public static void main(String[] args) throws IOException {
    for (var root : args.length == 0 ? ALL : List.of(args)) {
      for (var file : unformatted(Path.of(root))) {
        Files.writeString(file, formatted(file));
        System.out.println(file);
      }
    }
  }

  static List<Path> unformatted(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !formatted(file).equals(read(file)))
          .sorted()
          .toList();
    }
  }

  private static String formatted(Path file) {
    try {
      return FORMATTER.formatSourceAndFixImports(read(file));
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
