package ttareungi.ui.admin;

import ttareungi.csv.Subject;

/** What a page may ask of the window around it. */
public interface Actions {
  /** Opens the form that registers a bike. */
  void register();

  /** Opens the form that opens a station; {@code after} comes when it is closed, either way. */
  void openStation(Runnable after);

  /** Goes to the bikes and shows one of them. */
  void showBike(long bikeId);

  /** Opens what brings a file of bikes or stations in. */
  void importFile(Subject subject);
}
