package ttareungi.ui.fx;

import java.util.Locale;

/** A language the screen can speak, with the locale its numbers and clocks follow. */
public enum Language {
  KO(Locale.KOREA),
  EN(Locale.US);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The suffix of this language's file under {@code /i18n}. */
  String tag() {
    return locale.getLanguage();
  }
}
