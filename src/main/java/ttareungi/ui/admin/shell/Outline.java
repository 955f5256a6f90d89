package ttareungi.ui.admin.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/**
 * The window's surfaces, before anything that stands on them is made: no word, no icon and no
 * control, for those are what a first frame waits for.
 */
public final class Outline extends BorderPane {
  private static final int SECTIONS = 9;

  private final VBox sideBar = new VBox(brand());

  public Outline(Messages messages) {
    getStyleClass().addAll("admin-shell", "outline");
    sideBar.getStyleClass().add("side-bar");
    for (int i = 0; i < SECTIONS; i++) {
      sideBar.getChildren().add(bar());
    }
    setLeft(sideBar);
    setCenter(
        new BorderPane(
            new Waiting(messages), strip("top-bar"), null, strip("status-bar-line"), null));
    widthProperty().subscribe(width -> narrow(width.doubleValue()));
  }

  /** Nothing is changed that need not be: what is styled anew while it is laid out is not drawn. */
  private void narrow(double width) {
    var styles = sideBar.getStyleClass();
    boolean narrow = width > 0 && AdminShell.isNarrow(width);
    if (narrow && !styles.contains("narrow")) {
      styles.add("narrow");
    } else if (!narrow) {
      styles.remove("narrow");
    }
  }

  private static Node brand() {
    var brand = new HBox();
    brand.getStyleClass().add("brand");
    return brand;
  }

  private static Node bar() {
    var bar = new Region();
    bar.getStyleClass().add("bar");
    return bar;
  }

  private static Node strip(String style) {
    var strip = new HBox();
    strip.getStyleClass().add(style);
    return strip;
  }
}
