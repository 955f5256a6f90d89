package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.kiosk.frame.Panel;

/** One data directory, kiosks of different panels. */
class PanelsSettingTest {
  @TempDir Path data;

  private Panels read(String lines) throws IOException {
    return Config.read(Files.writeString(data.resolve("config.properties"), lines)).panels();
  }

  @Test
  void withoutASettingEveryPanelIsAsMostAre() throws IOException {
    assertThat(read("").of(101)).isEqualTo(Panel.STANDARD);
  }

  @Test
  void whatNamesAStationIsItsOwnAndTheRestIsEverybodys() throws IOException {
    var panels =
        read(
            """
            kiosk.panel.px.per.mm=4
            kiosk.panel.bottom.mm=800
            kiosk.panel.px.per.mm.101=5.9
            kiosk.panel.bottom.mm.102=900
            """);
    assertThat(panels.of(101)).isEqualTo(new Panel(OptionalDouble.of(5.9), 800));
    assertThat(panels.of(102)).isEqualTo(new Panel(OptionalDouble.of(4), 900));
    assertThat(panels.of(103)).isEqualTo(new Panel(OptionalDouble.of(4), 800));
  }

  @Test
  void nonsenseIsNamed() {
    assertThatThrownBy(() -> read("kiosk.panel.bottom.mm.102=high"))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining("kiosk.panel.bottom.mm.102=high");
  }
}
