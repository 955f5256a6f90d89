package ttareungi.ui.admin.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.wizard.WizardModel.Bikes;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

class ChoicesTest extends FxTest {
  private final SimpleObjectProperty<Bikes> choice = new SimpleObjectProperty<>(Bikes.DEMO);

  @Test
  void theArrowsLeaveOutWhatCannotBeChosen() {
    runFx(() -> {
      var choices = new Choices<>(new Messages(Language.KO), choice);
      choices.offer(Bikes.FILE, "a", "admin.wizard.import", new Icon("fth-upload"));
      var hand = choices.offer(Bikes.HAND, "b", "admin.wizard.own", new Icon("fth-plus"));
      choices.offer(Bikes.DEMO, "c", "admin.wizard.demo", new Icon("fth-play"));
      hand.setDisable(true);
      press(choices, KeyCode.LEFT);
      assertThat(choice.get()).isEqualTo(Bikes.FILE);
      press(choices, KeyCode.LEFT);
      assertThat(choice.get()).isEqualTo(Bikes.FILE);
      press(choices, KeyCode.RIGHT);
      assertThat(choice.get()).isEqualTo(Bikes.DEMO);
      hand.setDisable(false);
      press(choices, KeyCode.LEFT);
      assertThat(choice.get()).isEqualTo(Bikes.HAND);
    });
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
