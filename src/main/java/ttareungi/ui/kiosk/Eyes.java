package ttareungi.ui.kiosk;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.kiosk.frame.FrameView;
import ttareungi.ui.kiosk.frame.Pages;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Steering;
import ttareungi.ui.kiosk.voice.Sight;

/** The kiosk, as the voice guide sees it. */
record Eyes(
    ModalHost host,
    FrameView frame,
    Steering steering,
    Supplier<Place> place,
    BooleanSupplier ready)
    implements Sight {
  @Override
  public Parent root() {
    return host;
  }

  @Override
  public Node step() {
    return frame.step();
  }

  @Override
  public Node turning() {
    return frame.pageSlot();
  }

  @Override
  public int page() {
    return Pages.shown(frame.step());
  }

  @Override
  public boolean isReady() {
    return ready.getAsBoolean();
  }

  @Override
  public String notice() {
    return frame.notice();
  }

  @Override
  public Optional<Node> question() {
    return host.isOpen() ? Optional.ofNullable(host.lookup(".dialog-card")) : Optional.empty();
  }

  @Override
  public Optional<ButtonBase> steered() {
    return steering.marked();
  }

  @Override
  public boolean isTrouble() {
    return switch (place.get()) {
      case OUT_OF_SERVICE, CLOSED, AWAY -> true;
      default -> false;
    };
  }
}
