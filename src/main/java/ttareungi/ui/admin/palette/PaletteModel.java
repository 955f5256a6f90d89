package ttareungi.ui.admin.palette;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ttareungi.event.DomainEvent;
import ttareungi.ui.admin.palette.PaletteReader.Look;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.OneAtATime;

/** The palette without its picture. An answer to a question of before is thrown away. FX thread. */
final class PaletteModel {
  private final Messages messages;
  private final BiFunction<Question, Found, List<Hit>> hits;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Hit>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty chosen = new SimpleIntegerProperty();
  private final OneAtATime<Look, Found> reads;
  private Question question = Question.NONE;
  private boolean waiting;
  private List<Consumer<Hit>> afterwards = List.of();

  PaletteModel(
      Messages messages, BiFunction<Question, Found, List<Hit>> hits, Function<Look, Found> read) {
    this.messages = messages;
    this.hits = hits;
    reads = new OneAtATime<>(looks -> read.apply(newest(looks)), this::answered);
    ask();
    typed.subscribe((before, now) -> ask());
  }

  StringProperty typedProperty() {
    return typed;
  }

  ReadOnlyObjectProperty<List<Hit>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  IntegerProperty chosenProperty() {
    return chosen;
  }

  Question question() {
    return question;
  }

  /** Everything was looked through, and nothing was found. */
  boolean isVain() {
    return !waiting && shown.get().isEmpty();
  }

  void move(int by) {
    choose(chosen.get() + by);
  }

  void choose(int place) {
    chosen.set(Math.clamp(place, 0, Math.max(0, shown.get().size() - 1)));
  }

  void first() {
    choose(0);
  }

  void last() {
    choose(Integer.MAX_VALUE);
  }

  /** Nothing is opened any more by an answer that comes afterwards. */
  void callOff() {
    afterwards = List.of();
  }

  /** The chosen one; of a question that is not answered yet, once it is. Never one of before. */
  void take(Consumer<Hit> taker) {
    if (waiting) {
      afterwards = List.of(taker);
    } else {
      give(taker);
    }
  }

  private void give(Consumer<Hit> taker) {
    if (chosen.get() < shown.get().size()) {
      taker.accept(shown.get().get(chosen.get()));
    }
  }

  private static Look newest(Set<Look> asked) {
    return asked.stream().reduce((before, after) -> after).orElseThrow();
  }

  /** Until the answer is there the old one stays: a list that flickers cannot be read. */
  private void ask() {
    question = Question.of(typed.get());
    afterwards = List.of();
    waiting = !question.equals(Question.NONE) && question.scope() != Scope.COMMANDS;
    if (waiting) {
      reads.request(List.of(new Look(question, types())));
    } else {
      show(Found.nothing(question));
    }
  }

  /** The types of events that are called so, by their names or in the words of now. */
  private List<String> types() {
    return question.scope() != Scope.EVENTS
        ? List.of()
        : DomainEvent.types().map(Class::getSimpleName).filter(this::isCalledSo).toList();
  }

  private boolean isCalledSo(String type) {
    return question.isIn(type) || question.isIn(messages.get("admin.event." + type + ".brief"));
  }

  private void answered(Found found) {
    if (found.question().equals(question)) {
      waiting = false;
      show(found);
      var wanted = afterwards;
      afterwards = List.of();
      wanted.forEach(this::give);
    }
  }

  private void show(Found found) {
    chosen.set(0);
    shown.set(hits.apply(question, found));
  }
}
