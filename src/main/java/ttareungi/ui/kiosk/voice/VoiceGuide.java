package ttareungi.ui.kiosk.voice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.HoldRing;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** Reads the kiosk out to a rider who does not see it, while that is asked for. */
public final class VoiceGuide implements FirstTouch.Ears {
  private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");
  private static final Duration LATE = Duration.ofMinutes(2);

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
  private boolean late;

  /** What was read, and in which language. */
  private record Standing(Node node, Language language) {}

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
        .with("voiceQuieter", "voice.quieter", "voice.quieter", "fth-volume-1", this::quieter)
        .with("voiceLouder", "voice.louder", "voice.louder", "fth-volume-2", this::louder)
        .with("voiceEnd", "voice.off.face", "voice.turn.off", "fth-volume-x", () -> on.set(false))
        .all();
  }

  /** Once the screen is made. */
  public void start() {
    Parent root = sight.root();
    touches.watch(root);
    root.addEventHandler(ActionEvent.ACTION, done -> look());
    on.subscribe(this::turned);
  }

  private void turned(boolean now) {
    sight.root().pseudoClassStateChanged(SPEAKING, now);
    touches.forget();
    voice.forget();
    if (now) {
      read = null;
      ring = Optional.empty();
      waited = 0;
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
    if (on.get()) {
      speak();
    } else if (greeted) {
      greeted = false;
      end();
    }
  }

  /** Whoever is cut off by trouble hears of the trouble last. */
  private void end() {
    boolean moved = read != null && !read.node().equals(sight.step());
    String last = moved && sight.isTrouble() ? screen() : "";
    say(Reading.sentences(List.of(last, messages.get("voice.end"))));
  }

  private void speak() {
    var standing = new Standing(standing(), messages.getLanguage());
    if (standing.equals(read)) {
      tellNews();
      countDown();
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
    late = isLate();
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
        .orElseGet(() -> reading.step(sight.step(), sight.notice()));
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
    say(Reading.sentences(parts));
  }

  /** Once for every hold; what is nearly over when the screen is entered is in its reading. */
  private void countDown() {
    if (isLate() && !late) {
      late = true;
      say(messages.get("voice.late"));
    }
  }

  private boolean isLate() {
    return Seen.in(sight.step())
        .filter(HoldRing.class::isInstance)
        .filter(ring -> !Seen.is(ring, "wait-ring"))
        .map(ring -> ((HoldRing) ring).remainingProperty().get())
        .anyMatch(left -> left.compareTo(LATE) <= 0);
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
    Optional<Button> goOn =
        sight
            .question()
            .map(card -> card.lookup("#goOn"))
            .filter(Button.class::isInstance)
            .map(Button.class::cast);
    goOn.ifPresent(Button::fire);
    return goOn.isPresent();
  }

  /** The whole screen again. */
  public void replay() {
    say(screen());
  }

  private void quieter() {
    voice.quieter();
    tellVolume();
  }

  private void louder() {
    voice.louder();
    tellVolume();
  }

  private void tellVolume() {
    say(messages.get("voice.volume", voice.volume()));
  }

  private void say(String text) {
    voice.say(text, messages.getLanguage().locale());
  }
}
