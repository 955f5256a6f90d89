package ttareungi.pin;

import java.util.Base64;
import java.util.regex.Pattern;

/** A hash with all that is needed to check it, as Argon2's reference implementation writes it. */
record Argon2Text(Argon2Cost cost, byte[] salt, byte[] hash) {
  private static final Pattern TEXT =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

  static Argon2Text parse(String text) {
    var found = TEXT.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException("no text of Argon2id, version 19"); // and is not shown
    }
    var cost =
        new Argon2Cost(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)));
    var base64 = Base64.getDecoder();
    return new Argon2Text(cost, base64.decode(found.group(4)), base64.decode(found.group(5)));
  }

  @Override
  public String toString() {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memoryKib(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }
}
