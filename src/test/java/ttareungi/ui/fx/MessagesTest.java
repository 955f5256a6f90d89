package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import ttareungi.event.BikeColour;

class MessagesTest {
  private final Messages messages = new Messages(Language.KO);

  @Test
  void speaksItsLanguage() {
    assertThat(messages.get("app.name")).isEqualTo("따릉이");
    messages.setLanguage(Language.EN);
    assertThat(messages.get("app.name")).isEqualTo("Ttareungi");
  }

  @Test
  void aBindingFollowsTheLanguage() {
    StringBinding name = messages.bind("bike.state.IN_USE");
    assertThat(name.get()).isEqualTo("대여중");
    messages.setLanguage(Language.EN);
    assertThat(name.get()).isEqualTo("In use");
  }

  @Test
  void aBindingFollowsItsArguments() {
    SimpleObjectProperty<String> code = new SimpleObjectProperty<>("E-0001");
    StringBinding line = messages.bind("fault.code", code);
    assertThat(line.get()).contains("E-0001");
    code.set("E-0002");
    assertThat(line.get()).contains("E-0002");
  }

  @Test
  void twoWindowsSpeakTwoLanguages() {
    Messages other = new Messages(Language.EN);
    String key = "bike.colour." + BikeColour.GREEN.name();
    assertThat(messages.get(key)).isEqualTo("초록");
    assertThat(other.get(key)).isEqualTo("Green");
  }

  @Test
  void aMissingKeyThrowsAtOnce() {
    assertThatThrownBy(() -> messages.get("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> messages.bind("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
