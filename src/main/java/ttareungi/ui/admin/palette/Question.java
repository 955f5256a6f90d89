package ttareungi.ui.admin.palette;

import java.util.Arrays;
import java.util.Locale;

/** What was typed: where to look, and for what. */
record Question(Scope scope, String text) {
  static final Question NONE = new Question(Scope.ALL, "");

  static Question of(String typed) {
    var line = typed.strip();
    var scope =
        Arrays.stream(Scope.values())
            .filter(each -> each != Scope.ALL && line.startsWith(each.sign()))
            .findFirst()
            .orElse(Scope.ALL);
    return new Question(scope, line.substring(scope.sign().length()).strip());
  }

  /** Whether its answer has something of this scope. */
  boolean asks(Scope of) {
    return scope == of || (scope == Scope.ALL && !text.isEmpty());
  }

  /** Whether words have in them what was typed, however it is spaced and written. */
  boolean isIn(String words) {
    return plain(words).contains(plain(text));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00b7]", "");
  }
}
