package ttareungi.ui.kiosk.staff;

import java.util.function.Consumer;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.SyncState;

/** How far everything has come, looked at again and again. */
public final class SyncModel {
  private final Kit kit;
  private final Reread<SyncState> reread;

  public SyncModel(Kit kit, Consumer<SyncState> show) {
    this.kit = kit;
    reread = new Reread<>(kit.staff().sync(), show, kit.way()::fault);
  }

  public void look() {
    reread.look();
  }

  public void back() {
    kit.way().to(Place.STAFF_MENU);
  }

  void close() {
    reread.close();
  }
}
