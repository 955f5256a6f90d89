package ttareungi.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip for whoever mends the program, without a word about who uses it. Waits for the disk. */
public final class Bundle {
  private static final int FILES = 7;
  private static final int LINES = 20_000;

  private final Map<String, Stream<String>> pages = new LinkedHashMap<>();
  private final Mask mask;

  /** {@code known}: names that must not be in it. */
  public Bundle(Collection<String> known) {
    mask = new Mask(known);
  }

  /** What is figures and words of the program alone. */
  @CanIgnoreReturnValue
  public Bundle page(String name, List<String> lines) {
    pages.put(name, lines.stream());
    return this;
  }

  /** What people wrote, or what may name some. */
  @CanIgnoreReturnValue
  public Bundle masked(String name, List<String> lines) {
    pages.put(name, lines.stream().map(mask::line));
    return this;
  }

  /** The newest log files, the last lines of each. */
  @CanIgnoreReturnValue
  public Bundle logs(Path directory) {
    if (Files.isDirectory(directory)) {
      newest(directory).forEach(file -> masked("logs/" + file.getFileName(), lastLines(file)));
    }
    return this;
  }

  private static List<Path> newest(Path directory) {
    try (var files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .sorted(Comparator.reverseOrder())
          .limit(FILES)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lastLines(Path file) {
    var last = new ArrayDeque<String>();
    try (var lines = lines(file)) {
      lines.forEach(line -> {
        last.addLast(line);
        if (last.size() > LINES) {
          last.removeFirst();
        }
      });
    } catch (IOException | UncheckedIOException e) {
      last.addLast("cannot be read: " + e);
    }
    return List.copyOf(last);
  }

  /** A crash may have left half a character. */
  private static Stream<String> lines(Path file) throws IOException {
    var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
    return reader.lines().onClose(() -> close(reader));
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the file's name only once it is whole. */
  public Path save(Path file) {
    var draft = Path.of(file + ".part");
    try {
      try (var zip = new ZipOutputStream(Files.newOutputStream(draft), UTF_8)) {
        for (var page : pages.entrySet()) {
          zip.putNextEntry(new ZipEntry(page.getKey()));
          for (var line : page.getValue().toList()) {
            zip.write((line + "\n").getBytes(UTF_8));
          }
          zip.closeEntry();
        }
      }
      return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
