package ttareungi.ui.admin.monitoring;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.monitoring.Follower;
import ttareungi.monitoring.Limits;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Messages;

/** One who reads the log: how late he is, and what makes him go on. */
final class FollowerRow extends VBox {
  private static final PseudoClass UNWELL = PseudoClass.getPseudoClass("unwell");
  private static final String DASHBOARD = "dashboard";
  private static final double LEAST = 0.03;

  private final Messages messages;
  private final Label name = new Label();
  private final Label lag = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button resume;
  private @Nullable Follower shown;

  FollowerRow(Messages messages, String follower, Consumer<Follower> go, Runnable rebuild) {
    this.messages = messages;
    getStyleClass().add("follower-row");
    name.textProperty()
        .bind(
            switch (follower) {
              case DASHBOARD -> messages.bind("monitoring.follower.dashboard");
              case "settings" -> messages.bind("monitoring.follower.settings");
              case "screen" -> messages.bind("monitoring.follower.screen");
              default -> messages.bind("monitoring.follower.other", follower);
            });
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(name.textProperty());
    lag.setId("follower-lag-" + follower);
    lag.getStyleClass().add("strong");
    resume = resume(follower, go);
    var line = new HBox(name, Parts.gap(), lag);
    line.getStyleClass().add("follower-line");
    getChildren().addAll(line, bar, actions(follower, rebuild));
  }

  private Button resume(String follower, Consumer<Follower> go) {
    var button =
        Parts.button(
            messages,
            "resume-" + follower,
            "monitoring.resume",
            "fth-play",
            () -> {
              if (shown != null) {
                go.accept(shown);
              }
            });
    button.getStyleClass().add("compact");
    button.setDisable(true);
    return button;
  }

  private Node actions(String follower, Runnable rebuild) {
    var line = new HBox(new RoleGate(Act.MAINTAIN, resume));
    line.getStyleClass().add("follower-line");
    if (follower.equals(DASHBOARD)) {
      var button =
          Parts.button(
              messages, "rebuild-" + follower, "monitoring.rebuild", "fth-refresh-cw", rebuild);
      button.getStyleClass().add("compact");
      line.getChildren().add(new RoleGate(Act.MAINTAIN, button));
    }
    return line;
  }

  void show(Follower follower, Limits limits) {
    shown = follower;
    var failure = follower.failure();
    resume.setDisable(failure.isEmpty());
    pseudoClassStateChanged(UNWELL, follower.isUnwell(limits));
    bar.setProgress(share(follower.lag(), limits));
    lag.setText(
        failure.isPresent()
            ? messages.get("monitoring.follower.stopped", failure.get().code())
            : follower.behind() > 0
                ? messages.get(
                    "monitoring.follower.behind", follower.behind(), Figures.millis(follower.lag()))
                : Figures.millis(follower.lag()));
  }

  private static double share(Duration lag, Limits limits) {
    return Math.clamp((double) lag.toMillis() / limits.lag().toMillis(), LEAST, 1);
  }
}
