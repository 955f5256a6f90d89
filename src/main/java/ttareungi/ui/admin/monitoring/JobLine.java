package ttareungi.ui.admin.monitoring;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.monitoring.Jobs.Job;
import ttareungi.ui.admin.monitoring.Jobs.Step;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** What goes on, how far it is, and the way to call it off. There only while something does. */
final class JobLine extends HBox {
  /** A hand that is still clicking does not call off what it has just begun. */
  private static final Duration GRACE = Duration.seconds(1);

  private final Messages messages;
  private final PauseTransition grace = new PauseTransition(GRACE);
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;

  JobLine(Messages messages, Jobs jobs) {
    this.messages = messages;
    setId("monitoring-job");
    getStyleClass().add("job-line");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(words.textProperty());
    HBox.setHgrow(bar, Priority.ALWAYS);
    stop = Parts.button(messages, "monitoring-stop", "monitoring.stop", "fth-x", jobs::callOff);
    stop.getStyleClass().add("compact");
    getChildren().addAll(words, bar, stop);
    Parts.when(jobs.jobProperty().isNotNull(), this);
    stop.setDisable(true);
    grace.setOnFinished(event -> stop.setDisable(false));
    visibleProperty().subscribe(this::begin);
    jobs.jobProperty().subscribe(this::show);
  }

  private void begin(boolean now) {
    stop.setDisable(true);
    grace.stop();
    if (now) {
      grace.playFromStart();
    }
  }

  private void show(@Nullable Job job) {
    words.textProperty().unbind();
    if (job != null) {
      words.textProperty().bind(messages.bind("monitoring.job." + job.step()));
      bar.setProgress(job.reached() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : job.reached());
      boolean backingUp = job.step() == Step.COPYING || job.step() == Step.VERIFYING;
      stop.setVisible(backingUp);
      stop.setManaged(backingUp);
    }
  }
}
