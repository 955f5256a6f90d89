package ttareungi.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can be started for. */
public final class BareWindow extends Application {
  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new Label("따릉이"), 640, 480));
    stage.show();
  }
}
