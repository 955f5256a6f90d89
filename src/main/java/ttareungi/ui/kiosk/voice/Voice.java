package ttareungi.ui.kiosk.voice;

import java.util.Locale;
import ttareungi.speech.Speech;
import ttareungi.speech.Utterance;

/** Speech, as loud as the rider in front has set it. */
public final class Voice {
  private static final int STEP = 10;

  private final Speech speech;
  private final int setting;
  private int volume;

  /** {@code setting}: how loud it begins for every rider. */
  public Voice(Speech speech, int setting) {
    this.speech = speech;
    this.setting = setting;
    volume = setting;
  }

  void say(String text, Locale language) {
    if (!text.isEmpty()) {
      speech.say(new Utterance(text, language, volume));
    }
  }

  /** After what is being said. */
  void add(String text, Locale language) {
    if (!text.isEmpty()) {
      speech.add(new Utterance(text, language, volume));
    }
  }

  boolean isAudible() {
    return speech.isAudible();
  }

  boolean isSpeaking() {
    return speech.isSpeaking();
  }

  void stop() {
    speech.stop();
  }

  int volume() {
    return volume;
  }

  /** Never so quiet that the way back could not be heard. */
  void quieter() {
    volume = Math.clamp(volume - STEP, STEP, Utterance.LOUDEST);
  }

  void louder() {
    volume = Math.clamp(volume + STEP, STEP, Utterance.LOUDEST);
  }

  void forget() {
    volume = setting;
  }

  void close() {
    speech.close();
  }
}
