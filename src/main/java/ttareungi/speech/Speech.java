package ttareungi.speech;

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

  /** With the synthesiser that is installed here, silent where there is none. */
  static Speech ofThisMachine() {
    var program = EspeakSpeech.find(System.getenv("PATH"));
    if (program.isEmpty()) {
      LoggerFactory.getLogger(Speech.class).info("espeak-ng is not installed: no voice guide");
    }
    return program.<Speech>map(EspeakSpeech::new).orElseGet(SilentSpeech::new);
  }
}
