package ttareungi.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

class ComponentsTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-05-13T05:33:00Z");
  private final Messages messages = new Messages(Language.KO);

  @ParameterizedTest
  @EnumSource
  void aChipSaysTheStateInEveryLanguage(BikeState state) {
    StatusChip chip = onFx(() -> new StatusChip(messages, state));
    String korean = chip.getText();
    messages.setLanguage(Language.EN);
    assertThat(chip.getText()).isNotEqualTo(korean).isEqualTo(chip.getAccessibleText());
    assertThat(chip.getGraphic()).isNotNull();
  }

  @Test
  void aReusedChipShowsOnlyTheLastState() {
    StatusChip chip = onFx(() -> new StatusChip(messages, ReservationStatus.RESERVED));
    runFx(() -> chip.show(ReservationStatus.EXPIRED));
    assertThat(chip.getText()).isEqualTo("예약만료");
    assertThat(chip.getStyleClass()).contains("res-expired").doesNotContain("bike-reserved");
  }

  @Test
  void aRingHasAnArcForEachDockAndFitsItsRoom() {
    DockRing ring = onFx(() -> new DockRing(messages));
    runFx(() -> ring.setCount(12, 20));
    runFx(() -> ring.resize(200, 100));
    runFx(ring::layout);
    assertThat(ring.getChildrenUnmodifiable()).hasSize(20);
    assertThat(ring.getAccessibleText()).isEqualTo("거치대 20개 중 12대 대여가능");
    Arc filled = (Arc) ring.getChildrenUnmodifiable().getFirst();
    Arc thin = (Arc) ring.getChildrenUnmodifiable().getLast();
    assertThat(thin.getStrokeWidth()).isLessThan(filled.getStrokeWidth() / 2);
    assertThat(filled.getRadiusX() * 2 + filled.getStrokeWidth()).isBetween(99.9, 100.1);
    assertThat(filled.getCenterX()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "600, 60, RESERVED",
    "599, 60, RESERVED",
    "590, 59, RESERVED",
    "120, 12, RESERVED",
    "119, 12, WARNING",
    "1, 1, WARNING",
    "0, 0, OFF",
    "-30, 0, OFF",
    "900, 60, RESERVED"
  })
  void aHoldIsReadFromTheClock(long secondsLeft, int lit, Segment first) {
    AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    HoldRing ring = onFx(() -> new HoldRing(messages, clock::get, 60));
    Instant end = NOW.plus(Duration.ofDays(1));
    runFx(() -> ring.runTo(end, Duration.ofMinutes(10), Duration.ofMinutes(2)));
    clock.set(end.minusSeconds(secondsLeft));
    runFx(ring::refresh);
    assertThat(60 - Collections.frequency(ring.segments(), Segment.OFF)).isEqualTo(lit);
    assertThat(ring.segments().getFirst()).isEqualTo(first);
    assertThat(ring.remainingProperty().get().toSeconds()).isEqualTo(Math.max(0, secondsLeft));
  }

  @Test
  void theKeypadTellsEveryKeyAndKeepsNone() {
    List<String> told = new ArrayList<>();
    Keypad keypad = onFx(() -> new Keypad(messages));
    keypad.setOnDigit(digit -> told.add(Integer.toString(digit)));
    keypad.setOnClear(() -> told.add("clear"));
    keypad.setOnErase(() -> told.add("erase"));
    for (String id : List.of("digit-0", "digit-9", "clear", "erase")) {
      runFx(() -> ((Button) keypad.lookup("#" + id)).fire());
    }
    assertThat(told).containsExactly("0", "9", "clear", "erase");
  }

  @Test
  void theKeypadCanBeWorkedByKeyboard() {
    List<Integer> told = new ArrayList<>();
    Keypad keypad = onFx(() -> new Keypad(messages));
    keypad.setOnDigit(told::add);
    keypad.setOnErase(() -> told.add(-1));
    runFx(() -> keypad.fireEvent(typed("7")));
    runFx(() -> keypad.fireEvent(typed("x")));
    runFx(() -> keypad.fireEvent(pressed(KeyCode.BACK_SPACE)));
    assertThat(told).containsExactly(7, -1);
    assertThat(keypad.getChildren()).allMatch(Node::isFocusTraversable);
    assertThat(keypad.getChildren()).noneMatch(key -> key.getAccessibleText().isBlank());
  }

  @Test
  void aSparklineOfOneValueDrawsNothing() {
    Sparkline spark = onFx(Sparkline::new);
    runFx(() -> spark.resize(100, 30));
    runFx(() -> spark.setValues(3));
    runFx(spark::layout);
    assertThat(spark.lookup(".point").isVisible()).isFalse();
    runFx(() -> spark.setValues(3, 3, 3));
    runFx(spark::layout);
    assertThat(spark.lookup(".point").isVisible()).isTrue();
  }

  private static KeyEvent typed(String character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
