package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceSettingTest {
  @TempDir Path data;

  private int read(String line) throws IOException {
    return Config.read(Files.writeString(data.resolve("config.properties"), line)).voiceVolume();
  }

  @Test
  void theVolumeIsASetting() throws IOException {
    assertThat(read("")).isEqualTo(70);
    assertThat(read("kiosk.voice.volume = 0")).isZero();
    assertThat(read("kiosk.voice.volume=100 ")).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "loud", "", "7.5", "9999999999"})
  void aVolumeThatIsNoneIsSaidWithWhatMayStandThere(String bad) {
    assertThatThrownBy(() -> read("kiosk.voice.volume=" + bad))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining("kiosk.voice.volume is \"" + bad + "\"")
        .hasMessageContaining("a whole number from 0 to 100");
  }
}
