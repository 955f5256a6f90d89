package ttareungi.ui.kiosk.voice;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.speech.Speech;
import ttareungi.speech.Utterance;

/** Speech, as loud as the rider in front has set it. */
public final class Voice {
  private static final int STEP = 10;

  private final Speech speech;
  private final int setting;
  private final ReadOnlyBooleanWrapper audible;
  private int volume;

  /** {@code setting}: how loud it begins for every rider. */
  public Voice(Speech speech, int setting) {
    this.speech = speech;
    this.setting = setting;
    volume = setting;
    audible = new ReadOnlyBooleanWrapper(this, "audible", isAudible());
  }

  /** Whether it could be heard when it was last looked at. */
  public ReadOnlyBooleanProperty audibleProperty() {
    return audible.getReadOnlyProperty();
  }

  /** Returns whether it can be heard by now. */
  boolean look() {
    audible.set(isAudible());
    return audible.get();
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

  /** A voice that begins without any sound is none: who cannot see does not find what is louder. */
  private boolean isAudible() {
    return setting > 0 && speech.isAudible();
  }

  /** Nobody needs it now: where there was no sound, there may be by now. */
  void rest() {
    if (!speech.isAudible()) {
      speech.say(Utterance.TRIAL);
    }
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
