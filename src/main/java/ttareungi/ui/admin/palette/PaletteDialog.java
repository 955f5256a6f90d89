package ttareungi.ui.admin.palette;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.admin.bikes.BikeActs;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Finds anything and does anything: what is typed is looked for as it is typed. */
public final class PaletteDialog {
  private final ModalHost host;
  private final PaletteView view;
  private final Runnable focusDrawer;

  /**
   * {@code isThere}: whether the window has a place for it; {@code focusDrawer}: goes into what
   * stands beside the list.
   */
  public PaletteDialog(
      Messages messages,
      AdminHouse house,
      StationNames names,
      Actions actions,
      Predicate<Target> isThere,
      List<WindowAct> acts,
      Runnable focusDrawer) {
    this.focusDrawer = focusDrawer;
    host = actions.host();
    var formats = new Formats(house.zone(), messages);
    var hits =
        new Hits(
            messages,
            formats,
            new EventWords(messages, names, formats),
            house.seat(),
            actions,
            isThere,
            acts,
            new BikeActs(house, messages, host.toasts()));
    var model = new PaletteModel(messages, hits::of, new PaletteReader(house)::read);
    view = new PaletteView(messages, model, this::open, this::openBeside, host::close);
  }

  public void open() {
    host.show(view, Pos.TOP_CENTER);
  }

  private void open(Hit hit) {
    if (hit.isPossible()) {
      host.close();
      hit.work().run();
    }
  }

  private void openBeside(Hit hit) {
    if (hit.isPossible()) {
      open(hit);
      focusDrawer.run();
    }
  }
}
