package ttareungi.ui.kiosk.frame;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.Messages;

/**
 * A keypad whose keys are called {@code key-0} to {@code key-9}, {@code key-clear}, {@code
 * key-erase}.
 */
public final class Pad {
  private Pad() {}

  public static Keypad of(Messages messages, IntConsumer digit, Runnable erase, Runnable clear) {
    Keypad pad = new Keypad(messages);
    pad.setOnDigit(digit);
    pad.setOnErase(erase);
    pad.setOnClear(clear);
    pad.getChildren().forEach(Pad::name);
    Shape.listen(pad, scene -> pad.setFlat(Shape.isCramped(scene)));
    return pad;
  }

  private static void name(Node key) {
    key.setId("key-" + key.getId().replace("digit-", ""));
  }
}
