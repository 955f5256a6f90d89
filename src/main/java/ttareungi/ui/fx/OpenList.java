package ttareungi.ui.fx;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/**
 * The list of a combo box. JavaFX places it before its rows exist, so that the first time it takes
 * it for lower than it is, and lets it run off the screen.
 */
public final class OpenList {
  private OpenList() {}

  public static void keepOnScreen(ComboBox<?> box) {
    box.addEventHandler(ComboBoxBase.ON_SHOWN, event -> place(box));
  }

  private static void place(ComboBox<?> box) {
    if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof Region list
        && list.getScene() != null
        && list.getScene().getWindow() instanceof PopupWindow popup) {
      list.applyCss();
      list.autosize();
      Bounds field = box.localToScreen(box.getLayoutBounds());
      double top = top(field, list.getHeight(), screen(field));
      popup.setAnchorY(popup.getAnchorY() + top - on(list));
    }
  }

  private static double on(Node list) {
    return list.localToScreen(0, 0).getY();
  }

  /** Under the field, or over it where that is where it fits. */
  static double top(Bounds field, double height, Rectangle2D screen) {
    boolean fitsUnder = field.getMaxY() + height <= screen.getMaxY();
    boolean fitsOver = field.getMinY() - height >= screen.getMinY();
    return fitsUnder || !fitsOver ? field.getMaxY() : field.getMinY() - height;
  }

  private static Rectangle2D screen(Bounds field) {
    var there =
        Screen.getScreensForRectangle(
            field.getMinX(), field.getMinY(), field.getWidth(), field.getHeight());
    return (there.isEmpty() ? Screen.getPrimary() : there.getFirst()).getVisualBounds();
  }
}
