package ttareungi.ui.admin.part;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** How far something is that takes over half a second, and the button that calls it off. */
final class WaitCard {
  private static final Duration PATIENCE = Duration.millis(500);

  private final ModalHost host;
  private final DialogCard card;
  private final ProgressBar bar = new ProgressBar(0);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final FxHop<Double> told = new FxHop<>(parts -> bar.setProgress(parts.getLast()));
  private volatile boolean wanted = true;
  private boolean shown;

  WaitCard(Messages messages, ModalHost host) {
    this.host = host;
    card = new DialogCard(messages, "save.wait").node(bar);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(messages.bind("save.wait"));
    card.button("save.stop", this::callOff);
  }

  void showLater() {
    patience.setOnFinished(event -> show());
    patience.play();
  }

  /** Where another dialog stands meanwhile, it goes on unseen. */
  private void show() {
    if (!host.isOpen()) {
      shown = true;
      host.show(card);
      host.setPersistent(true);
    }
  }

  private void callOff() {
    wanted = false;
  }

  boolean isWanted() {
    return wanted;
  }

  /** Any thread. */
  boolean goesOn(long done, long of) {
    told.offer(of == 0 ? 0.0 : (double) done / of);
    return wanted;
  }

  void end() {
    patience.stop();
    if (shown) {
      host.close();
    }
  }
}
