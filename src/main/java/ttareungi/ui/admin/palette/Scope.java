package ttareungi.ui.admin.palette;

/** Where the palette looks: everywhere, or only there where the first sign says. */
enum Scope {
  ALL("", "palette.scope.all"),
  COMMANDS(">", "palette.scope.commands"),
  EVENTS("#", "palette.scope.events"),
  RIDERS("@", "palette.scope.riders");

  private final String sign;
  private final String words;

  Scope(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  String sign() {
    return sign;
  }

  String words() {
    return words;
  }
}
