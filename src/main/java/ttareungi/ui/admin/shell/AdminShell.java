package ttareungi.ui.admin.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.wizard.Wizard;
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

  /** As many sections as there are digits have a key. */
  private static final int KEYS = 9;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");

  private final Messages messages;
  private final Fxml fxml;
  private final ShellViewModel model = new ShellViewModel();
  private final Clockwork clock = new Clockwork();
  private final ModalHost host;
  private final ShellController frame;
  private final ShellDialogs dialogs;
  private final DemoOffer demo;
  private final Seat seat = new Seat();
  private final DoorViewModel door = new DoorViewModel(seat);
  private final Entrance entrance;
  private Subscription faults = Subscription.EMPTY;
  private @Nullable Pages pages;
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
    host = new ModalHost(messages, fxml.load("/ui/admin/shell.fxml", frame));
    demo = new DemoOffer(messages, host.toasts(), loadDemo, this::refresh);
    var kiosks = new KioskChooser(messages, host, openKiosk);
    dialogs =
        new ShellDialogs(
            messages, fxml, host, kiosks, this, () -> pages == null ? null : pages.house());
    entrance = new Entrance(messages, fxml, host, door, new Afterwards());
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
    keys(new ShellKeys(scene, host));
    return scene;
  }

  private void keys(ShellKeys keys) {
    for (int i = 1; i <= KEYS; i++) {
      int place = i;
      keys.on(KeyCode.getKeyCode(Integer.toString(i)), () -> goTo(place));
    }
    keys.on(KeyCode.N, this::register)
        .on(KeyCode.F, this::search)
        .on(KeyCode.L, door::lock)
        .plain(KeyCode.F5, this::refresh)
        .plain(KeyCode.ESCAPE, this::closeTop);
  }

  /** The section with this place in the side bar, from 1, as it stands there. */
  private void goTo(int place) {
    var there = pages == null ? List.<Section>of() : List.copyOf(pages.sections());
    if (place <= there.size()) {
      model.sectionProperty().set(there.get(place - 1));
    }
  }

  /** On screen: listens, and its clock runs. */
  public void show() {
    shown = true;
    faults = Faults.show(fault -> host.toasts().fault(fault));
    clock.start();
    if (pages != null) {
      pages.dashboard().show();
      showSection();
    }
  }

  /** Off screen: nothing of it is reachable from the house any more. */
  public void hide() {
    shown = false;
    faults.unsubscribe();
    clock.stop();
    if (pages != null) {
      pages.hide();
    }
  }

  public void ready(AdminHouse house) {
    clock.follow(house::now);
    var opened = new Pages(house, messages, fxml, clock, this, demo);
    pages = opened;
    frame.offer(opened.sections());
    model.ready(house);
    model.countsProperty().bind(opened.dashboard().countsProperty());
    entrance.ready(house);
    if (shown) {
      opened.dashboard().show();
    }
    showSection();
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
  public ModalHost host() {
    return host;
  }

  /** To the search of the section, where it has one. */
  private void search() {
    var field = frame.pages().lookup(".page-search");
    if (field != null) {
      field.requestFocus();
    }
  }

  private void refresh() {
    if (pages != null) {
      pages.refresh();
    }
  }

  private void showSection() {
    if (pages != null) {
      var section = model.sectionProperty().get();
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

  private void closeTop() {
    if (pages != null) {
      pages.closeTop();
    }
  }

  /** What follows the first run. */
  private final class Afterwards implements Wizard.Next {
    @Override
    public void sitDown(SignedIn operator) {
      seat.take(operator);
    }

    @Override
    public void finish(SignedIn operator) {
      door.welcome(operator);
      door.read();
      refresh();
    }

    @Override
    public void registerBike() {
      register();
    }

    @Override
    public void importBikes() {
      AdminShell.this.show(new Target.Bikes(null));
      importFile(Subject.BIKES);
    }

    @Override
    public void loadDemo() {
      demo.load();
    }

    @Override
    public void openKiosk() {
      chooseKiosk();
    }
  }
}
