package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the voice guide shall say of each screen: {@code == NAME}, and its words below. */
final class VoiceTranscript {
  private static final String HEAD = "== ";

  private VoiceTranscript() {}

  static Map<String, String> read(Path file) throws IOException {
    Map<String, List<String>> screens = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(HEAD)) {
        lines = new ArrayList<>();
        screens.put(line.substring(HEAD.length()), lines);
      } else if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    Map<String, String> words = new LinkedHashMap<>();
    screens.forEach((name, said) -> words.put(name, String.join(" ", said)));
    return words;
  }

  /** One sentence a line. */
  static void write(Path file, Map<String, String> screens) throws IOException {
    StringBuilder text = new StringBuilder();
    screens.forEach((name, said) -> {
      String lines = said.replaceAll("(?<=[.?!]) ", "\n");
      text.append(HEAD).append(name).append('\n').append(lines).append("\n\n");
    });
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
