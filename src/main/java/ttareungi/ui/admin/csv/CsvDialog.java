package ttareungi.ui.admin.csv;

import javafx.scene.layout.Region;
import ttareungi.csv.Subject;
import ttareungi.ui.fx.FileChoice;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Brings a file of bikes or stations in; as large as the window, and in its scene. */
public final class CsvDialog {
  private static final double OF_WINDOW = 0.94;

  private final ModalHost host;
  private final CsvViewModel model;
  private final Region card;

  public CsvDialog(
      Messages messages,
      Fxml fxml,
      ModalHost host,
      Subject subject,
      ImportSpine house,
      FileChoice files) {
    this.host = host;
    model = new CsvViewModel(subject, house);
    var controller = new CsvController(messages, model, files, this::close);
    card = (Region) fxml.load("/ui/admin/csv.fxml", controller);
    card.maxWidthProperty().bind(host.widthProperty().multiply(OF_WINDOW));
    card.prefWidthProperty().bind(card.maxWidthProperty());
    card.maxHeightProperty().bind(host.heightProperty().multiply(OF_WINDOW));
    card.prefHeightProperty().bind(card.maxHeightProperty());
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
  }

  /** Without its picture. */
  public CsvViewModel model() {
    return model;
  }

  private void close() {
    card.maxWidthProperty().unbind();
    card.maxHeightProperty().unbind();
    host.close();
    var result = model.resultProperty().get();
    if (model.stageProperty().get() == CsvViewModel.Stage.DONE) {
      host.toasts().success("csv.done." + model.subject().name(), result.added());
    }
  }
}
