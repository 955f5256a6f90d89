package ttareungi.ui.kiosk.trouble;

import java.time.Duration;
import java.time.Instant;
import ttareungi.kernel.RequestId;
import ttareungi.kioskstate.TryWriting;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Service;

/** The database cannot be read or written: tried again by itself until it can. */
public final class AwayModel extends TroubleModel {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Instant next;
  private boolean trying;
  private boolean left;

  public AwayModel(Kit kit) {
    super(kit, Trouble.AWAY);
    codeProperty().set(kit.session().faultCode());
    next = kit.clock().instant().plus(PAUSE);
  }

  @Override
  void tick() {
    if (!trying && !kit().clock().instant().isBefore(next)) {
      trying = true;
      Background.supply(this::works).onDone(_ -> back()).onFault(this::again).start();
    }
  }

  private Service works() {
    kit().desk().submit(new TryWriting(RequestId.next(), kit().actor())).join();
    return Service.read(kit().reader(), kit().stationId());
  }

  private void back() {
    if (!left) {
      kit().way().to(Place.HOME);
    }
  }

  private void again(Throwable cause) {
    codeProperty().set(FaultCode.of(cause));
    trying = false;
    next = kit().clock().instant().plus(PAUSE);
  }

  @Override
  boolean isNextOn() {
    return false;
  }

  @Override
  void next() {}

  @Override
  void close() {
    left = true;
  }
}
