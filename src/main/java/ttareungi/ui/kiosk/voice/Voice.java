package ttareungi.ui.kiosk.voice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.speech.Speech;
import ttareungi.speech.Utterance;

/** Speech, as loud as the rider in front has set it. */
public final class Voice {
  private static final int STEP = 10;

  /** Between two looks whether the sound has come back: nobody waits at a kiosk for longer. */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Speech speech;
  private final int setting;
  private final Clock clock;
  private final ReadOnlyBooleanWrapper audible;
  private int volume;
  private Instant tried;

  /** {@code setting}: how loud it begins for every rider. */
  public Voice(Speech speech, int setting, Clock clock) {
    this.speech = speech;
    this.setting = setting;
    this.clock = clock;
    tried = clock.instant();
    volume = setting;
    audible = new ReadOnlyBooleanWrapper(this, "audible", isAudible());
  }

  /** Whether it could be heard when it was last looked at. */
  public ReadOnlyBooleanProperty audibleProperty() {
    return audible.getReadOnlyProperty();
  }

  /** Returns whether it can be heard by now. Where not, it is tried again before long. */
  boolean look() {
    audible.set(isAudible());
    if (setting > 0 && !audible.get() && clock.instant().isAfter(tried.plus(AGAIN))) {
      tried = clock.instant();
      speech.say(Utterance.TRIAL);
    }
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
