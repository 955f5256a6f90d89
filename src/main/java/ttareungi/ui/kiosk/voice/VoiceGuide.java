package ttareungi.ui.kiosk.voice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** Reads the kiosk out to a rider who does not see it, while that is asked for. */
public final class VoiceGuide implements FirstTouch.Ears {
  private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");

  /** How many looks it waits for a step that is not ready. */
  private static final int PATIENCE = 12;

  private final Sight sight;
  private final BooleanProperty on;
  private final Messages messages;
  private final Voice voice;
  private final Reading reading;
  private final News news;
  private final FirstTouch touches;
  private @Nullable Standing read;
  private Optional<ButtonBase> ring = Optional.empty();
  private int waited;
  private boolean greeted;
  private boolean noticed;
  private final Late late = new Late();
  private boolean acted;
  private String farewell = "";
  private Runnable lost = () -> {};
  private Locale language = Locale.ROOT;

  /** What was read, which page of it, and in which language. */
  private record Standing(Node node, int page, Language language) {}

  public VoiceGuide(
      Sight sight, BooleanProperty on, Messages messages, InstantSource clock, Voice voice) {
    this.sight = sight;
    this.on = on;
    this.messages = messages;
    this.voice = voice;
    reading = new Reading(messages);
    news = new News(reading::part);
    touches = new FirstTouch(on::get, clock, this::front, this);
  }

  /** For the bar below every screen, while it speaks. */
  public List<Button> controls() {
    return new VoiceControls(messages)
        .with("voiceReplay", "voice.replay.face", "voice.replay", "fth-rotate-ccw", this::replay)
        .with("voiceStop", "voice.stop.face", "voice.stop", "fth-square", voice::stop)
        .with(
            "voiceQuieter",
            "voice.quieter",
            "voice.quieter",
            "fth-volume-1",
            telling(voice::quieter))
        .with("voiceLouder", "voice.louder", "voice.louder", "fth-volume-2", telling(voice::louder))
        .with("voiceEnd", "voice.off.face", "voice.turn.off", "fth-volume-x", () -> on.set(false))
        .all();
  }

  /** Once the screen is made. */
  public void start() {
    Parent root = sight.root();
    touches.watch(root);
    root.addEventHandler(ActionEvent.ACTION, done -> acted());
    on.subscribe(this::turned);
  }

  private void turned(boolean now) {
    sight.root().pseudoClassStateChanged(SPEAKING, now);
    touches.forget();
    voice.forget();
    if (!now) {
      farewell = messages.get("voice.end"); // before the kiosk's own language comes back
      language = locale();
    } else {
      read = null;
      ring = Optional.empty();
      waited = 0;
    }
  }

  private void acted() {
    acted = true;
    look();
    acted = false;
  }

  /** While it speaks, a rider who listens has not left. */
  public boolean isSpeaking() {
    return on.get() && voice.isSpeaking();
  }

  /** Called when the voice was asked for, and nothing can be heard: it has ended then. */
  public void onLost(Runnable listener) {
    lost = listener;
  }

  /** For somebody who may not have found its button. */
  public void offer() {
    if (voice.look()) {
      on.set(true);
    }
  }

  /** A sentence has been put above the step. */
  public void noticed() {
    noticed = true;
  }

  /** The arrows of a keypad have led there. */
  public void steered(ButtonBase to) {
    if (on.get()) {
      ring = Optional.of(to);
      say(Reading.sentences(List.of(reading.control(to))));
    }
  }

  public void close() {
    voice.close();
  }

  /** After every action, and a few times a second: says what is new. */
  public void look() {
    if (!voice.look() && on.get()) {
      lose();
    } else if (on.get()) {
      speak();
    } else if (greeted) {
      greeted = false;
      end();
    }
  }

  /** Without a sound the first touch would only seem to do nothing. */
  private void lose() {
    on.set(false);
    lost.run();
  }

  /** Whoever is cut off by trouble hears of the trouble last. */
  private void end() {
    boolean moved = read != null && !read.node().equals(sight.step());
    String last = moved && sight.isTrouble() ? screen() : "";
    var words = Reading.sentences(List.of(farewell));
    read = null;
    news.forget();
    if (last.isEmpty()) {
      voice.say(words, language); // and nothing of what was being read
    } else {
      say(last);
      voice.add(words, language);
    }
  }

  private void speak() {
    var standing = new Standing(standing(), sight.page(), messages.getLanguage());
    if (standing.equals(read)) {
      if (sight.isReady()) { // what is being looked up changes the screen once more
        tellNews();
        countDown();
      }
    } else if (sight.isReady() || ++waited > PATIENCE) {
      arrive(standing);
    }
  }

  private Node standing() {
    return sight.question().orElseGet(sight::step);
  }

  private Node front() {
    return sight.question().orElseGet(sight::root);
  }

  private void arrive(Standing standing) {
    waited = 0;
    read = standing;
    noticed = false;
    late.know(sight.step());
    ring = sight.steered();
    touches.forget();
    news.know(standing.node());
    say(Reading.sentences(List.of(greeting(), screen(), where())));
    greeted = true;
  }

  private String greeting() {
    if (greeted) {
      return "";
    }
    return messages.get(ring.isPresent() ? "voice.begin.keys" : "voice.begin");
  }

  private String where() {
    return ring.map(at -> messages.get("voice.ring", reading.control(at))).orElse("");
  }

  private String screen() {
    return sight
        .question()
        .map(reading::question)
        .orElseGet(() -> reading.step(sight.step(), sight.turning(), sight.notice()));
  }

  private void tellNews() {
    List<String> parts = new ArrayList<>();
    if (noticed) {
      parts.add(reading.notice(sight.notice()));
      noticed = false;
    }
    news.of(standing()).forEach(node -> parts.add(reading.part(node)));
    Optional<ButtonBase> at = sight.steered();
    if (!at.equals(ring)) {
      ring = at;
      parts.add(where());
    }
    String told = Reading.sentences(parts);
    if (acted) {
      say(told);
    } else {
      add(told);
    }
  }

  /** Once for every hold; what is nearly over when the screen is entered is in its reading. */
  private void countDown() {
    if (late.comes(sight.step())) {
      add(messages.get("voice.late"));
    }
  }

  @Override
  public void touched(Node node) {
    if (node instanceof ButtonBase button) {
      String words = reading.control(button);
      say(button.isDisabled() ? words : messages.get("voice.again", words));
    } else if (sight.question().filter(node::equals).isPresent()) {
      beside();
    } else if (!goesOn()) {
      say(Reading.sentences(List.of(reading.part(node))));
    }
  }

  /** A question is said again. */
  @Override
  public void beside() {
    if (!goesOn() && sight.question().isPresent()) {
      replay();
    }
  }

  /** Whoever is asked whether they are still there has answered, wherever they touch. */
  private boolean goesOn() {
    Optional<Button> goOn = sight.goOn();
    goOn.ifPresent(Button::fire);
    return goOn.isPresent();
  }

  /** The whole screen again. */
  public void replay() {
    say(screen());
  }

  /** Another volume tells how loud it is. */
  private Runnable telling(Runnable change) {
    return () -> {
      change.run();
      say(messages.get("voice.volume", voice.volume()));
    };
  }

  /** In place of what is being said: it answers the rider. */
  private void say(String text) {
    voice.say(text, locale());
  }

  /** What nobody asked for waits for its turn. */
  private void add(String text) {
    voice.add(text, locale());
  }

  private Locale locale() {
    return messages.getLanguage().locale();
  }
}
