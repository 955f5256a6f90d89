package ttareungi.pin;

/**
 * A PIN or a one-time code as it is kept: the id of the pepper it was made with, a colon, and the
 * PHC string of Argon2id. It is no secret like the PIN, but nobody's business either: {@link
 * #toString} does not show it.
 */
public record PinHash(String text) {
  static PinHash of(String pepperId, String phc) {
    return new PinHash(pepperId + ":" + phc);
  }

  String pepperId() {
    return text.substring(0, text.indexOf(':'));
  }

  String phc() {
    return text.substring(text.indexOf(':') + 1);
  }

  @Override
  public String toString() {
    return "PinHash[...]";
  }
}
