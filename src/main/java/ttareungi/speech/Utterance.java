package ttareungi.speech;

import java.util.Locale;

/**
 * Something to be said.
 *
 * @param volume from 0, silent, to {@value #LOUDEST}
 */
public record Utterance(String text, Locale language, int volume) {
  public static final int LOUDEST = 100;

  /** Nobody hears it, but a machine without sound cannot say it either. */
  public static final Utterance TRIAL = new Utterance("1", Locale.ENGLISH, 0);

  public Utterance {
    if (volume < 0 || volume > LOUDEST) {
      throw new IllegalArgumentException("volume " + volume);
    }
  }
}
