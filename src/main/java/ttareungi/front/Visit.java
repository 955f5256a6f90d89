package ttareungi.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a second start tells the first, and the answer.
 *
 * @param file to be shown, as a whole path
 */
record Visit(Optional<Path> file) {
  /** The longest that is listened to: no path is longer. */
  static final int MOST = 8_192;

  static final byte[] CAME = "here\n".getBytes(UTF_8);

  private static final String GREETING = "ttareungi 1\n";

  byte[] said() {
    return (GREETING + file.map(Path::toString).orElse("")).getBytes(UTF_8);
  }

  /** Empty where it is anything else. */
  static Optional<Visit> of(byte[] said) {
    try {
      var words = UTF_8.newDecoder().decode(ByteBuffer.wrap(said)).toString();
      return words.startsWith(GREETING) ? to(words.substring(GREETING.length())) : Optional.empty();
    } catch (CharacterCodingException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Visit> to(String file) {
    if (file.isEmpty()) {
      return Optional.of(new Visit(Optional.empty()));
    }
    return Optional.of(Path.of(file))
        .filter(Path::isAbsolute)
        .map(path -> new Visit(Optional.of(path)));
  }
}
