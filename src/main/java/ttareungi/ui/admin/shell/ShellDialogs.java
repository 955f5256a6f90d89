package ttareungi.ui.admin.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.DryRun;
import ttareungi.csv.Subject;
import ttareungi.kernel.Act;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.admin.csv.CsvDialog;
import ttareungi.ui.admin.csv.ImportSpine;
import ttareungi.ui.admin.palette.PaletteDialog;
import ttareungi.ui.admin.register.RegisterDialog;
import ttareungi.ui.admin.rider.RiderHelpDialog;
import ttareungi.ui.admin.station.StationFormDialog;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FileChoice;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Toast;

/** The dialogs that any section may open. None opens before the house is open. FX thread. */
final class ShellDialogs {
  private final Messages messages;
  private final Fxml fxml;
  private final ModalHost host;
  private final KioskChooser kiosks;
  private final Supplier<Node> page;
  private final Actions actions;
  private final Supplier<@Nullable Pages> pages;
  private FileChoice files = FileChoice.ofSystem();

  ShellDialogs(
      Messages messages,
      Fxml fxml,
      ModalHost host,
      KioskChooser kiosks,
      Supplier<Node> page,
      Actions actions,
      Supplier<@Nullable Pages> pages) {
    this.messages = messages;
    this.fxml = fxml;
    this.host = host;
    this.kiosks = kiosks;
    this.page = page;
    this.actions = actions;
    this.pages = pages;
  }

  void askForFiles(FileChoice choice) {
    files = choice;
  }

  FileChoice files() {
    return files;
  }

  private @Nullable AdminHouse open() {
    var opened = pages.get();
    return opened == null ? null : opened.house();
  }

  /** Offers these, and all there is in the house. */
  void palette(List<WindowAct> acts) {
    var opened = pages.get();
    if (opened != null && !host.isOpen()) {
      new PaletteDialog(
              messages,
              opened.house(),
              opened.dashboard().names(),
              actions,
              target -> opened.sections().contains(target.section()),
              acts,
              this::focusDrawer)
          .open();
    }
  }

  void alerts() {
    var opened = pages.get();
    if (opened != null) {
      opened.bell().openInbox();
    }
  }

  void keys(List<WindowAct> acts) {
    new KeyList(messages, host).show(acts, page.get());
  }

  private void focusDrawer() {
    var drawer = page.get().lookup(".drawer-slot");
    if (drawer != null) {
      ModalHost.focusIn(drawer);
    }
  }

  void register() {
    var house = open();
    if (house != null && !host.isOpen() && may(house, Act.REGISTER_BIKE)) {
      new RegisterDialog(messages, fxml, host, house, actions).open();
    }
  }

  void openStation(Runnable after) {
    var house = open();
    if (house != null && may(house, Act.MANAGE_STATION)) {
      StationFormDialog.opening(messages, host, house, after, () -> importFile(Subject.STATIONS))
          .open();
    }
  }

  void importFile(Subject subject) {
    var house = open();
    if (house != null && may(house, Act.IMPORT)) {
      var dryRun = new DryRun(house.bikes(), house.clock(), house.zone());
      var spine = new ImportSpine(house.desk(), house.progress(), dryRun, house::actor);
      new CsvDialog(messages, fxml, host, subject, spine, files).open();
    }
  }

  void helpRider() {
    var house = open();
    if (house != null && !host.isOpen() && may(house, Act.HELP_RIDER)) {
      new RiderHelpDialog(messages, fxml, host, house).open();
    }
  }

  /** A key leads here as well as a button, and a key cannot be shown disabled. */
  private boolean may(AdminHouse house, Act act) {
    boolean may = house.seat().may(act);
    if (!may) {
      var least = messages.bind("role." + act.least());
      host.toasts().show(Toast.of(Toast.Kind.INFO, messages.bind("admin.gate", least)));
    }
    return may;
  }

  void chooseKiosk() {
    var house = open();
    if (house != null) {
      Background.<List<Station>>supply(
              () -> house.bikes().read(StationRepository.class, StationRepository::all))
          .onDone(stations -> kiosks.choose(stations, () -> openStation(() -> {})))
          .start();
    }
  }
}
