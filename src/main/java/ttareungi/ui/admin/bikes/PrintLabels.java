package ttareungi.ui.admin.bikes;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ttareungi.label.Label;
import ttareungi.label.LabelPaper;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.SaveFile;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** Labels of bikes as a PDF: one on paper of its size, more on sheets. */
public final class PrintLabels {
  private final Messages messages;
  private final SaveFile saving;

  public PrintLabels(Messages messages, Actions actions) {
    this.messages = messages;
    saving = new SaveFile(messages, actions);
  }

  public void print(List<Long> ids) {
    var labels = ids.stream().map(this::label).toList();
    if (labels.size() == 1) {
      var label = labels.getFirst();
      saving.ask("pdf", "label-" + label.code(), (out, watch) -> LabelPaper.one(label, out));
    } else {
      var done = new AtomicLong();
      saving.ask(
          "pdf",
          "labels-" + labels.size(),
          (out, watch) ->
              LabelPaper.sheets(
                  labels, out, () -> watch.goesOn(done.getAndIncrement(), labels.size())));
    }
  }

  private Label label(long bikeId) {
    return new Label(Ids.bike(bikeId), messages.get("app.name"), messages.get("admin.label.words"));
  }
}
