package ttareungi.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the text of a file is written. */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
  /** As Excel writes it. */
  UTF_8_BOM("UTF-8 (BOM)", StandardCharsets.UTF_8, 3),
  /** As Korean Windows writes it where nobody chooses. */
  CP949("CP949", Charset.forName("x-windows-949"), 0);

  private final String label;
  private final Charset charset;
  private final int skip;

  Encoding(String label, Charset charset, int skip) {
    this.label = label;
    this.charset = charset;
    this.skip = skip;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Empty where the bytes are not text of this kind. */
  Optional<String> decode(byte[] bytes) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
      return Optional.of(text.toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
