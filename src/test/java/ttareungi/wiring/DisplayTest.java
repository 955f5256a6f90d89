package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
  @TempDir Path device;

  private final Properties properties = new Properties();

  @Test
  void withoutAGraphicsDeviceThereIsNoOpenGl() {
    Display.spareOpenGl(List.of(device.resolve("none"), device.resolve("nor this")), properties);
    assertThat(properties)
        .containsOnly(entry("prism.order", "sw"), entry("prism.disableRegionCaching", "true"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "none", ":99999999999", "127.0.0.1:60000", ":9876", "localhost:9876"})
  void aDisplayThatCannotBeIsNone(String display) {
    assertThat(Display.answers(display)).isFalse();
  }

  @Test
  void withOneItIsTried() {
    Display.spareOpenGl(List.of(device.resolve("none"), device), properties);
    assertThat(properties).isEmpty();
  }

  @Test
  void whatSomebodyHasSaidIsLeft() {
    properties.put("prism.order", "es2");
    Display.spareOpenGl(List.of(), properties);
    assertThat(properties).containsOnly(entry("prism.order", "es2"));
    var forced = new Properties();
    forced.put("prism.forceGPU", "true");
    Display.spareOpenGl(List.of(), forced);
    assertThat(forced).doesNotContainKey("prism.order");
  }
}
