package ttareungi.speech;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A voice. Never waits for the sound and never throws: a kiosk that cannot speak still rents bikes.
 */
public interface Speech extends AutoCloseable {
  /** Says it now, in place of what is being said. */
  void say(Utterance utterance);

  /** Says it when all that is being said has been said. */
  void add(Utterance utterance);

  /** What is being said, and what was to follow. */
  void stop();

  /** Whether something is being said, or about to be. */
  boolean isSpeaking();

  /** Whether something could be heard, as far as is known. */
  boolean isAudible();

  @Override
  void close();

  /**
   * With the synthesiser that is installed here, silent where there is none. It is tried out at
   * once: whether this machine has sound is known before anybody asks for it.
   */
  static Speech ofThisMachine() {
    return of(System.getenv("PATH"));
  }

  /** The same, looked for in the directories of {@code path}. */
  static Speech of(@Nullable String path) {
    var program = EspeakSpeech.find(path);
    if (program.isEmpty()) {
      LoggerFactory.getLogger(Speech.class).info("espeak-ng is not installed: no voice guide");
    }
    var speech = program.<Speech>map(EspeakSpeech::new).orElseGet(SilentSpeech::new);
    speech.say(Utterance.TRIAL);
    return speech;
  }
}
