package ttareungi.ui.admin.bikes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.QrCode;
import ttareungi.ui.fx.Messages;

/** The label that is glued to a bike. White paper in every theme. */
public final class BikeLabel extends VBox {
  private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

  private final Messages messages;
  private final QrCode code = new QrCode();
  private final Label number = new Label();
  private final Label words = new Label();

  public BikeLabel(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("paper-label", "wide");
    var text = new VBox(new BrandMark(messages), number, words);
    text.getStyleClass().add("text");
    fill(new HBox(code, text));
  }

  private BikeLabel(Messages messages, Pane pane) {
    this.messages = messages;
    getStyleClass().add("paper-label");
    pane.getChildren().addAll(code, number, words);
    fill(pane);
  }

  /** The code above the number, for a narrow place. */
  public static BikeLabel tall(Messages messages) {
    return new BikeLabel(messages, new VBox());
  }

  private void fill(Pane pane) {
    pane.getStyleClass().add("content");
    number.getStyleClass().add("number");
    words.getStyleClass().add("words");
    getChildren().add(pane);
  }

  public void show(long bikeId) {
    pseudoClassStateChanged(GHOST, false);
    number.setText(Ids.bike(bikeId));
    code.show(number.getText());
    words.textProperty().bind(messages.bind("admin.label.words"));
  }

  /** Until there is a number. */
  public void ghost() {
    pseudoClassStateChanged(GHOST, true);
    number.setText("SPB-?????");
    code.show(number.getText());
    words.textProperty().bind(messages.bind("admin.label.ghost"));
  }
}
