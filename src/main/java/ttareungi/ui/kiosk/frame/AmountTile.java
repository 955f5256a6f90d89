package ttareungi.ui.kiosk.frame;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Icon;

/** An amount to buy for, and what it comes to. Called {@code amount-WON}. */
public final class AmountTile extends Button {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private static final double FACE = 0.88;

  private final long won;
  private final StackPane tick = new StackPane(new Icon("fth-check"));

  public AmountTile(Kit kit, long won, String smallKey, Object smallArg) {
    this.won = won;
    setId("amount-" + won);
    getStyleClass().add("amount-tile");
    Label big = new Label();
    big.getStyleClass().add("amount");
    big.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> kit.formats().won(won), kit.messages().languageProperty()));
    Label small = new Label();
    small.getStyleClass().add("amount-small");
    small.textProperty().bind(kit.messages().bind(smallKey, smallArg));
    VBox words = new VBox(big, small);
    words.getStyleClass().add("amount-words");
    tick.getStyleClass().add("tick");
    StackPane.setAlignment(tick, Pos.TOP_RIGHT);
    StackPane face = new StackPane(words, tick);
    setGraphic(face);
    face.prefWidthProperty().bind(widthProperty().multiply(FACE));
    face.prefHeightProperty().bind(heightProperty().multiply(FACE));
    select(false);
    accessibleTextProperty().bind(big.textProperty());
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  public long won() {
    return won;
  }

  public void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    tick.setVisible(selected);
  }
}
