package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Actors;
import ttareungi.kioskstate.TakeOutOfService;
import ttareungi.speech.RecordingSpeech;
import ttareungi.speech.Utterance;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** The first touch speaks, the second acts; and the next rider finds silence. */
class VoiceGuideTest extends FxTest {
  private static final long RIDER = 10;
  private static final long KIM = 7;
  private static final String RESERVE =
      "Reserve a bike, 1,000 points each, held for 10 minutes. Touch again to do it.";

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T09:45:00Z"));
  private final RecordingSpeech speech = new RecordingSpeech();
  private TestHouse house;
  private KioskTester kiosk;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, clock);
    house.register(1);
    house.buy(RIDER, 5_000);
    house.settle();
    kiosk = KioskTester.open(house, Language.EN, 540, 960, speech);
    kiosk.tap("voice");
    hears("The voice guide is on.");
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }

  private void hears(String words) {
    await().untilAsserted(() -> assertThat(speech.texts()).anyMatch(text -> text.contains(words)));
  }

  @Test
  void theFirstTouchSpeaksAndTheSecondActs() {
    kiosk.tapable("reserve").touch("reserve");
    assertThat(speech.last()).isEqualTo(RESERVE);
    kiosk.touch("buyPoints");
    assertThat(speech.last())
        .isEqualTo("Buy points, 1,000 points for 1,000 won. Touch again to do it.");
    kiosk.touch("reserve");
    assertThat(speech.last()).isEqualTo(RESERVE);
    clock.forward(Duration.ofSeconds(9)); // so long no touch is remembered
    speech.forget();
    kiosk.touch("reserve");
    assertThat(speech.last()).isEqualTo(RESERVE);
    assertThat(kiosk.place()).isEqualTo(Place.HOME);
    kiosk.touch("reserve").at(Place.NUMBER);
    hears("Enter your member number.");
  }

  @Test
  void aFingerThatMovesIsToldOfWhatItComesTo() {
    kiosk.tapable("reserve").slide("reserve", "myRides");
    assertThat(speech.last()).isEqualTo("My rides, Cancel, Return. Touch again to do it.");
    kiosk.touch("myRides").at(Place.NUMBER);
  }

  @Test
  void whatIsOffSaysSoAndWhy() {
    kiosk.tap("reserve").at(Place.NUMBER).touch("next");
    assertThat(speech.last()).isEqualTo("Next. Not possible now. Press 1 to 6 digits.");
    kiosk.touch("next").tap("key-1").touch("next");
    assertThat(speech.last()).isEqualTo("Next. Touch again to do it.");
  }

  @Test
  void noDigitOfAPinIsSpoken() {
    kiosk.tap("reserve").at(Place.NUMBER).character("1").character("0").character("#");
    kiosk.at(Place.PIN);
    hears("Enter your PIN.");
    speech.forget();
    kiosk.type("48");
    for (KeyCode arrow : List.of(KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN, KeyCode.RIGHT)) {
      kiosk.key(arrow);
    }
    kiosk.character("7").touch("digits");
    assertThat(speech.last()).isEqualTo("3 of 6 digits entered.");
    assertThat(speech.texts())
        .contains("A digit. Touch again to do it.", "A digit.")
        .allMatch(text -> text.replaceAll("\\d of 6 digits entered", "").matches("\\D*"));
  }

  @Test
  void theArrowsOfAKeypadTellWhereTheyLeadAndTheMiddleActs() {
    kiosk.tap("reserve").at(Place.NUMBER).tap("key-4");
    speech.forget();
    kiosk.key(KeyCode.RIGHT);
    assertThat(speech.texts()).containsExactly("5.");
    kiosk.key(KeyCode.ENTER);
    assertThat(kiosk.accessible("digits")).isEqualTo("45");
    assertThat(speech.last()).isEqualTo("4 5.");
  }

  @Test
  void aScreenThatComesUpTellsWhereTheRingIs() {
    kiosk.key(KeyCode.DOWN).key(KeyCode.ENTER).identify(RIDER).at(Place.BIKES);
    hears("You are at: Dock 1, bike 0 0 0 0 1, Red.");
    assertThat(speech.texts()).containsOnlyOnce(speech.texts().get(2));
  }

  @Test
  void anyTouchAnswersWhetherSomebodyIsStillThere() {
    kiosk.tap("reserve").at(Place.NUMBER);
    hears("Enter your member number.");
    clock.forward(Duration.ofSeconds(31));
    hears("Are you still there? To continue, touch any empty place.");
    kiosk.tapable("goOn").touch("idleSeconds");
    assertThat(kiosk.shows("goOn")).isFalse();
    assertThat(kiosk.place()).isEqualTo(Place.NUMBER);
  }

  @Test
  void twoMinutesBeforeAHoldIsOverItIsSaidOnce() {
    kiosk.tap("voiceEnd");
    house.reserve(RIDER, 1);
    clock.forward(Duration.ofSeconds(475));
    kiosk.tap("voice").tap("myRides").identify(RIDER).at(Place.RIDES);
    hears("2 minutes 5 seconds left.");
    speech.forget();
    clock.forward(Duration.ofSeconds(6));
    hears("Your bike is held for 2 more minutes.");
    clock.forward(Duration.ofSeconds(6));
    kiosk.touch("home");
    assertThat(speech.texts()).containsOnlyOnce("Your bike is held for 2 more minutes.");
  }

  @Test
  void theNextRiderFindsSilenceAndTheVolumeOfTheSetting() {
    kiosk.tap("reserve").at(Place.NUMBER).tap("voiceLouder");
    assertThat(speech.said().getLast())
        .isEqualTo(new Utterance("Volume 80", Language.EN.locale(), 80));
    kiosk.tap("voiceStop");
    assertThat(speech.stops()).isEqualTo(1);
    kiosk.tap("voiceReplay");
    assertThat(speech.last()).startsWith("Enter your member number.");
    kiosk.tap("back").at(Place.HOME);
    clock.forward(Duration.ofSeconds(31));
    kiosk.tapable("leave").touch("leave").touch("leave");
    hears("The voice guide is off.");
    assertThat(speech.added()).doesNotContain("The voice guide is off."); // it cuts off the rest
    assertThat(kiosk.shows("voiceReplay")).isFalse();
    assertThat(kiosk.window().session().isEmpty()).isTrue();
    speech.forget();
    kiosk.tap("voice");
    hears("The voice guide is on.");
    assertThat(speech.said()).extracting(Utterance::volume).containsOnly(70);
    kiosk.tap("voiceEnd");
    assertThat(speech.last()).isEqualTo("The voice guide is off.");
    kiosk.tap("reserve").at(Place.NUMBER);
    assertThat(speech.last()).isEqualTo("The voice guide is off.");
  }

  @Test
  void whoeverGoesBackBeforeAnythingWasAskedFindsTheScreenAsItWas() {
    kiosk.language(Language.KO).tap("reserve").at(Place.NUMBER).tap("back").at(Place.HOME);
    var preferences = kiosk.window().session().preferences();
    assertThat(preferences.voiceProperty().get()).isTrue();
    assertThat(kiosk.messages().getLanguage()).isEqualTo(Language.KO);
    String farewell = kiosk.messages().get("voice.end");
    clock.forward(Duration.ofSeconds(31));
    kiosk.tapable("leave");
    clock.forward(Duration.ofSeconds(21));
    hears(farewell);
    assertThat(speech.said().getLast().language()).isEqualTo(Language.KO.locale());
    assertThat(kiosk.messages().getLanguage()).isEqualTo(Language.EN);
  }

  @Test
  void aKeyThatMeansNothingBeginsTheVoiceForThoseWhoCannotFindItsButton() {
    kiosk.tap("voiceEnd");
    speech.forget();
    kiosk.character("5");
    hears("The voice guide is on. The arrows read what they lead to");
    hears("You are at: Reserve a bike");
  }

  @Test
  void whatNobodyAskedForWaitsUntilTheScreenWasRead() {
    kiosk.key(KeyCode.DOWN).key(KeyCode.ENTER).identify(RIDER).at(Place.BIKES);
    hears("You are at: Dock 1");
    kiosk.key(KeyCode.ENTER).character("#").at(Place.CONFIRM);
    hears("Reserve this bike?");
    hears("You are at: Reserve for 1,000 points");
    assertThat(speech.added()).anyMatch(text -> text.contains("You are at: Reserve for"));
    assertThat(speech.texts()).doesNotContain("No digit entered yet.");
  }

  @Test
  void whoListensHasNotLeft() {
    kiosk.tap("reserve").at(Place.NUMBER);
    speech.setSpeaking(true);
    clock.forward(Duration.ofSeconds(31));
    kiosk.tap("key-1");
    assertThat(kiosk.shows("goOn")).isFalse();
    speech.setSpeaking(false);
    clock.forward(Duration.ofSeconds(31));
    hears("Are you still there?");
  }

  @Test
  void aPageThatIsTurnedToIsRead() {
    kiosk.tap("reserve").at(Place.NUMBER);
    KioskTester.fx(() -> {
      kiosk.window().session().preferences().bigProperty().set(true);
      return true;
    });
    speech.forget();
    kiosk.tap("pageAfter");
    hears("The keys are as on a telephone");
  }

  @Test
  void whoeverIsCutOffHearsOfItLast() {
    house.addOperator(KIM);
    house.does(
        new TakeOutOfService(TestHouse.id(), Actors.operator("test"), TestHouse.STATION, KIM));
    kiosk.at(Place.OUT_OF_SERVICE);
    hears("Out of service for a while.");
    assertThat(speech.last()).endsWith("The voice guide is off.");
  }

  @Test
  void staffComeInPastItAndHearTheirSoundTest() {
    house.addOperator(KIM);
    kiosk.hold("when", Place.STAFF).enterAsStaff(KIM).tap("sound");
    assertThat(speech.last()).isEqualTo(kiosk.messages().get("voice.test"));
    kiosk.saysKey("noticeText", "kiosk.staff.sound.played");
  }
}
