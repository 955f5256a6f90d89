package ttareungi.ui.kiosk.trouble;

import java.util.List;
import java.util.Optional;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Neighbour;
import ttareungi.ui.kiosk.frame.Place;

/** k14: out of service, or the station closed. What is reserved or ridden can still be ended. */
public final class ShutModel extends TroubleModel {
  private final Reread<Optional<Neighbour>> near;

  public ShutModel(Kit kit, Trouble trouble) {
    super(kit, trouble);
    near =
        new Reread<>(
            () -> Neighbour.of(kit.reader(), kit.stationId()),
            neighbourProperty()::set,
            kit.way()::fault);
    near.look();
  }

  @Override
  void next() {
    kit().session().setGoal(Goal.RIDES);
    kit().way().to(Place.NUMBER);
  }

  @Override
  void on(List<LoggedEvent> events) {
    near.look();
  }

  @Override
  void close() {
    near.close();
  }
}
