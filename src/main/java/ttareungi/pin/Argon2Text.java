package ttareungi.pin;

import java.util.Base64;
import java.util.regex.Pattern;

/** A hash and its salt, as Argon2's reference implementation writes them (a PHC string). */
record Argon2Text(byte[] salt, byte[] hash) {
  /** All of ours cost the same: what a row says of it is compared and never spent. */
  private static final String MADE =
      "$argon2id$v=19$m=%d,t=%d,p=%d$"
          .formatted(PinHasher.MEMORY_KIB, PinHasher.PASSES, PinHasher.LANES);

  private static final Pattern TEXT = Pattern.compile(Pattern.quote(MADE) + "([^$]+)\\$([^$]+)");

  static boolean isOurs(String phc) {
    return TEXT.matcher(phc).matches();
  }

  /**
   * @throws IllegalArgumentException where it is made otherwise; the text is not in its message
   */
  static Argon2Text parse(String phc) {
    var found = TEXT.matcher(phc);
    if (!found.matches()) {
      throw new IllegalArgumentException("no text of Argon2id as it is made here");
    }
    var base64 = Base64.getDecoder();
    return new Argon2Text(base64.decode(found.group(1)), base64.decode(found.group(2)));
  }

  String phc() {
    var base64 = Base64.getEncoder().withoutPadding();
    return MADE + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
  }

  @Override
  public String toString() {
    return "Argon2Text[...]";
  }
}
