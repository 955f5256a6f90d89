package ttareungi.ui.admin.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.FileChoice;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.ThemeSwitch;

/** The admin window's scene: stands before the house is open, and fills when it is. */
public final class AdminShell implements Actions {
  /** Below it the side bar keeps its icons alone, so that no number of the board is cut. */
  private static final double NARROW = 1_400;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");

  private final Messages messages;
  private final Fxml fxml;
  private final ShellViewModel model = new ShellViewModel();
  private final Clockwork clock = new Clockwork();
  private final ModalHost host;
  private final ShellController frame;
  private final ShellDialogs dialogs;
  private final ShellActs acts;
  private final DemoOffer demo;
  private final Seat seat = new Seat();
  private final DoorViewModel door = new DoorViewModel(seat);
  private final Entrance entrance;
  private final Brought brought;
  private Subscription faults = Subscription.EMPTY;
  private @Nullable Pages pages;
  private @Nullable ShellKeys keys;
  private boolean shown;

  /** {@code loadDemo}: as {@link DemoOffer} wants it; null where none is offered. */
  public AdminShell(
      Messages messages,
      ThemeSwitch themes,
      ZoneId zone,
      LongConsumer openKiosk,
      @Nullable Consumer<DoubleConsumer> loadDemo) {
    this.messages = messages;
    fxml = new Fxml(messages);
    frame =
        new ShellController(
            messages, themes, model, clock, zone, this::chooseKiosk, this::helpRider, seat, door);
    frame.onSearch(this::openPalette);
    host = new ModalHost(messages, fxml.load("/ui/admin/shell.fxml", frame));
    demo = new DemoOffer(messages, host.toasts(), loadDemo, this::refresh);
    var kiosks = new KioskChooser(messages, host, openKiosk);
    dialogs = new ShellDialogs(messages, fxml, host, kiosks, frame::pages, this, () -> pages);
    acts =
        new ShellActs(this, dialogs, messages, themes, this::sections, new FrameActs(this, frame));
    entrance =
        new Entrance(
            messages,
            fxml,
            host,
            door,
            new AfterFirstRun(seat, door, demo, this, dialogs, this::refresh));
    brought = new Brought(messages, this, door, () -> pages != null);
    frame.pages().getChildren().setAll(new Waiting(messages));
    model.sectionProperty().subscribe(this::showSection);
    clock
        .nowProperty()
        .subscribe(now -> {
          if (pages != null) {
            pages.tick(now);
            entrance.tick(now);
          }
        });
  }

  /** Who sits at this window. */
  public Seat seat() {
    return seat;
  }

  /** Who sits down, and who comes back. */
  public DoorViewModel door() {
    return door;
  }

  public ModalHost root() {
    return host;
  }

  public Scene scene(double width, double height) {
    var scene = new Scene(new StackPane(), width, height);
    RoleGate.install(scene, seat, messages); // before there is a gate in it
    scene.setRoot(host);
    model.narrowProperty().bind(scene.widthProperty().lessThan(NARROW));
    model.narrowProperty().subscribe(now -> host.pseudoClassStateChanged(TIGHT, now));
    entrance.watch(scene);
    keys = new ShellKeys(scene, host);
    keys.bind(acts.all());
    return scene;
  }

  private List<Section> sections() {
    return pages == null ? List.of() : List.copyOf(pages.sections());
  }

  private void openPalette() {
    dialogs.palette(acts.all());
  }

  /** On screen: listens, and its clock runs. */
  public void show() {
    shown = true;
    faults = Faults.show(fault -> host.toasts().fault(fault));
    clock.start();
    if (pages != null) {
      pages.open();
      showSection();
    }
  }

  /** Off screen: nothing of it is reachable from the house any more. */
  public void hide() {
    shown = false;
    faults.unsubscribe();
    clock.stop();
    entrance.hide();
    if (pages != null) {
      pages.hide();
    }
  }

  public void ready(AdminHouse house) {
    clock.follow(house::now);
    var opened = new Pages(house, messages, fxml, clock, this, demo, frame);
    pages = opened;
    frame.offer(opened.sections());
    frame.follow(opened.bell());
    if (keys != null) {
      keys.bind(acts.all());
    }
    model.ready(house);
    model.countsProperty().bind(opened.dashboard().countsProperty());
    entrance.ready(house);
    if (shown) {
      opened.open();
    }
    showSection();
    brought.look();
  }

  /** A file that somebody opened outside: shown as soon as it can be. */
  public void bring(Path backup) {
    brought.bring(backup);
  }

  /** The data go away under the window: nothing of it looks at them any more, and nobody sits. */
  public void leave() {
    host.close();
    host.toasts().clear();
    host.notices().clear();
    entrance.hide();
    if (pages != null) {
      pages.hide();
      pages = null;
    }
    model.leave();
    door.leave();
    frame.pages().getChildren().setAll(new Waiting(messages));
  }

  /** The house could not be opened: in words, and the code by which it is in the log, or "". */
  public void failed(Problem words, String code) {
    model.failed();
    frame.pages().getChildren().setAll(new OpeningFailed(messages, words, code));
  }

  /** The dashboard without its picture; null before the house is open. */
  public @Nullable DashboardViewModel dashboard() {
    return pages == null ? null : pages.dashboard();
  }

  /** The list of bikes without its picture; null before the house is open. */
  public @Nullable BikesViewModel bikes() {
    return pages == null ? null : pages.bikes();
  }

  @Override
  public void register() {
    dialogs.register();
  }

  @Override
  public void openStation(Runnable after) {
    dialogs.openStation(after);
  }

  @Override
  public void importFile(Subject subject) {
    dialogs.importFile(subject);
  }

  /** Instead of the system's own dialogs. */
  public void askForFiles(FileChoice choice) {
    dialogs.askForFiles(choice);
  }

  @Override
  public void show(Target target) {
    if (pages != null && pages.sections().contains(target.section())) {
      model.sectionProperty().set(target.section());
      pages.page(target.section()).model().reveal(target);
    }
  }

  @Override
  public FileChoice files() {
    return dialogs.files();
  }

  @Override
  public ModalHost host() {
    return host;
  }

  /** What is not saved is asked for first; {@code leave} comes when that is settled. */
  public boolean holdsBack(Runnable leave) {
    return pages != null && pages.holdsBack(leave);
  }

  public WarmUp warmUp() {
    return frame.warmUp();
  }

  void refresh() {
    if (pages != null) {
      pages.refresh();
    }
  }

  /** Esc: what stands beside the list of the section goes. */
  void closeTop() {
    if (pages != null) {
      pages.closeTop();
    }
  }

  /** The one that is looked at. */
  Section section() {
    return model.sectionProperty().get();
  }

  private void showSection() {
    if (pages != null) {
      var section = model.sectionProperty().get();
      if (pages.holdsBack(section, model.sectionProperty()::set)) {
        return;
      }
      frame.pages().getChildren().setAll(pages.page(section).node());
      if (shown) {
        pages.show(section);
      }
    }
  }

  private void helpRider() {
    dialogs.helpRider();
  }

  private void chooseKiosk() {
    dialogs.chooseKiosk();
  }
}
