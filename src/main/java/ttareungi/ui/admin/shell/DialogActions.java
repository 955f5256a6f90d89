package ttareungi.ui.admin.shell;

import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.fx.FileChoice;

/** What is done in a dialog of the window. FX thread. */
abstract class DialogActions implements Actions {
  abstract ShellDialogs dialogs();

  @Override
  public void register() {
    dialogs().register();
  }

  @Override
  public void openStation(Runnable after) {
    dialogs().openStation(after);
  }

  @Override
  public void importFile(Subject subject) {
    dialogs().importFile(subject);
  }

  @Override
  public FileChoice files() {
    return dialogs().files();
  }

  /** Instead of the system's own dialogs. */
  public void askForFiles(FileChoice choice) {
    dialogs().askForFiles(choice);
  }

  final void chooseKiosk() {
    dialogs().chooseKiosk();
  }
}
