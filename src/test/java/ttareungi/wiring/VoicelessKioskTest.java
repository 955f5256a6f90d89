package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Actors;
import ttareungi.speech.RecordingSpeech;
import ttareungi.speech.SilentSpeech;
import ttareungi.speech.Speech;
import ttareungi.speech.Utterance;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** Where nothing can be heard, no touch is lost on a voice. */
class VoicelessKioskTest extends FxTest {
  private static final long KIM = 7;

  @TempDir Path data;
  private final RecordingSpeech speech = new RecordingSpeech();
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T05:32:10Z"));
  private TestHouse house;

  @BeforeEach
  void furnish() {
    house = TestHouse.at(data, clock);
    house.does(new OpenStation(TestHouse.id(), Actors.HOUSE, TestHouse.STATION, "S", null, 20));
    house.register(1);
    house.addOperator(KIM);
    house.settle();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private KioskTester open(Speech with) {
    return KioskTester.open(house, Language.EN, 540, 960, with).tapable("big");
  }

  @Test
  void whatCannotBeHeardIsNotOffered() {
    try (var kiosk = open(new SilentSpeech())) {
      assertThat(kiosk.shows("voice")).isFalse();
      kiosk.character("5").touch("reserve").at(Place.NUMBER);
      assertThat(kiosk.shows("voice")).isFalse();
    }
  }

  @Test
  void norIsAVoiceThatBeginsWithoutASound() throws IOException {
    house.close();
    Files.writeString(data.resolve("config.properties"), "kiosk.voice.volume=0");
    house = TestHouse.at(data);
    try (var kiosk = open(speech)) {
      assertThat(kiosk.shows("voice")).isFalse();
    }
  }

  @Test
  void aVoiceThatFailsEndsWithASentenceAndOneTouchActs() {
    try (var kiosk = open(speech)) {
      kiosk.tap("voice").tapable("voiceEnd");
      speech.setAudible(false);
      kiosk.saysKey("noticeText", "voice.lost");
      assertThat(kiosk.shows("voiceEnd")).isFalse();
      assertThat(kiosk.shows("voice")).isFalse();
      kiosk.tapable("reserve").touch("reserve").at(Place.NUMBER);
      assertThat(kiosk.shows("noticeText")).isFalse();
    }
  }

  @Test
  void whoeverComesNextDoesNotReadOfIt() {
    try (var kiosk = open(speech)) {
      kiosk.tap("voice").tapable("voiceEnd");
      speech.setAudible(false);
      kiosk.saysKey("noticeText", "voice.lost");
      clock.forward(Place.NUMBER.limit());
      await().until(() -> kiosk.shows("goOn"));
      clock.forward(Place.NUMBER.limit());
      await().until(() -> !kiosk.shows("noticeText"));
      assertThat(kiosk.at(Place.HOME)).isNotNull();
    }
  }

  @Test
  void whereTheSoundComesBackSoDoesTheVoice() {
    speech.setAudible(false);
    try (var kiosk = open(speech)) {
      assertThat(kiosk.shows("voice")).isFalse();
      clock.forward(Duration.ofSeconds(61));
      await().untilAsserted(() -> assertThat(speech.said()).containsExactly(Utterance.TRIAL));
      clock.forward(Duration.ofSeconds(61));
      await().untilAsserted(() -> assertThat(speech.said()).hasSize(2));
      speech.setAudible(true);
      kiosk.tap("voice");
      await().untilAsserted(() -> assertThat(speech.last()).contains("The voice guide is on."));
    }
  }

  @Test
  void theSoundTestOfStaffSaysThatNothingCanPlay() {
    try (var kiosk = open(new SilentSpeech())) {
      kiosk.hold("when", Place.STAFF).enterAsStaff(KIM).tap("sound");
      kiosk.saysKey("noticeText", "kiosk.staff.sound.none");
    }
  }
}
