package make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/** What {@code sha256sum --check} reads. */
final class Sums {
  private static final String NAME = "SHA256SUMS";

  private Sums() {}

  static void write(Path directory) throws IOException, NoSuchAlgorithmException {
    var lines = new ArrayList<String>();
    for (var file : Trees.list(directory, "")) {
      if (!file.endsWith(NAME)) {
        var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        lines.add(HexFormat.of().formatHex(sum) + "  " + file.getFileName());
      }
    }
    Files.write(directory.resolve(NAME), lines);
    lines.forEach(System.out::println);
  }
}
