package ttareungi.ui.admin;

import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.fx.Messages;

/**
 * Something to be done from anywhere in the window: by its key, and out of the palette.
 *
 * @param words what it is called in the language of now
 * @param icon of the Feather pack
 * @param keys null where it has none
 * @param needs what the role must allow; null where everybody may
 * @param offered whether the palette offers it
 * @param anywhere whether its key works over a dialog too
 */
public record WindowAct(
    Function<Messages, String> words,
    String icon,
    @Nullable KeyCombination keys,
    @Nullable Act needs,
    boolean offered,
    boolean anywhere,
    Runnable work) {

  public static WindowAct of(String key, String icon, Runnable work) {
    return new WindowAct(messages -> messages.get(key), icon, null, null, true, false, work);
  }

  public WindowAct by(KeyCombination combination) {
    return new WindowAct(words, icon, combination, needs, offered, anywhere, work);
  }

  /** With Ctrl. */
  public WindowAct with(KeyCode code) {
    return by(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
  }

  public WindowAct by(KeyCode code) {
    return by(new KeyCodeCombination(code));
  }

  public WindowAct needing(Act act) {
    return new WindowAct(words, icon, keys, act, offered, anywhere, work);
  }

  /** By its key alone. */
  public WindowAct byKeyAlone() {
    return new WindowAct(words, icon, keys, needs, false, anywhere, work);
  }

  /** Over a dialog too. */
  public WindowAct anywhereAtAll() {
    return new WindowAct(words, icon, keys, needs, offered, true, work);
  }
}
