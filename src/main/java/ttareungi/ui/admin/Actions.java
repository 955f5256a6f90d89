package ttareungi.ui.admin;

import ttareungi.csv.Subject;
import ttareungi.ui.fx.FileChoice;
import ttareungi.ui.fx.ModalHost;

/** What a page may ask of the window around it. */
public interface Actions {
  /** Opens the form that registers a bike. */
  void register();

  /** Opens the form that opens a station; {@code after} comes when it is closed, either way. */
  void openStation(Runnable after);

  /** Goes where it is. Nothing happens where the window has no such section. */
  void show(Target target);

  /** Goes to the bikes and shows one of them. */
  default void showBike(long bikeId) {
    show(new Target.Bike(bikeId));
  }

  /** Opens what brings a file of bikes or stations in. */
  void importFile(Subject subject);

  /** Asks for files. */
  FileChoice files();

  /** Where dialogs and toasts stand. */
  ModalHost host();
}
