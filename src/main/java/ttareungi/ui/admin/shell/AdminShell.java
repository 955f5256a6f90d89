package ttareungi.ui.admin.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
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
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.ThemeSwitch;

/** The admin window's scene: stands before the house is open, and fills when it is. */
public final class AdminShell extends DialogActions {
  /** Below it the side bar keeps its icons alone, so that no number of the board is cut. */
  private static final double NARROW = 1_400;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");

  private final Messages messages;
  private final Fxml fxml;
  private final ShellViewModel model = new ShellViewModel();
  private final Clockwork clock = new Clockwork();
  private final ModalHost host;
  private final DemoOffer demo;
  private final Seat seat = new Seat();
  private final DoorViewModel door = new DoorViewModel(seat);
  private final Entrance entrance;
  private final Brought brought;
  private final WarmUp warmUp = new WarmUp();
  private final Steps steps = new Steps();
  private final Interior.Parts parts;
  private Subscription faults = Subscription.EMPTY;
  private @Nullable Interior interior;
  private @Nullable Pages pages;
  private @Nullable ShellKeys keys;
  private @Nullable AdminHouse awaited;
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
    host = new ModalHost(messages, new Outline(messages));
    demo = new DemoOffer(messages, host.toasts(), loadDemo, this::refresh);
    var after = new AfterFirstRun(seat, door, demo, this, this::chooseKiosk, this::refresh);
    entrance = new Entrance(messages, fxml, host, door, after);
    brought = new Brought(messages, this, seat, door, () -> pages != null);
    parts = new Interior.Parts(messages, fxml, themes, zone, model, clock, openKiosk);
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

  /** From the first time on what the window shows. */
  private Interior interior() {
    var made = made();
    if (made.node().getScene() == null) {
      host.setContent(made.node());
      bindKeys(made);
    }
    return made;
  }

  private Interior made() {
    var made = interior == null ? new Interior(parts, this, () -> pages) : interior;
    interior = made;
    return made;
  }

  private void bindKeys(Interior to) {
    if (keys != null) {
      keys.bind(to.acts().all());
    }
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

  /** Whether the side bar of a window that wide keeps its icons alone. */
  static boolean isNarrow(double width) {
    return width < NARROW;
  }

  /** Takes the whole of a scene, which may be on screen already. */
  public void fill(Scene scene) {
    RoleGate.install(scene, seat, messages); // before there is a gate in it
    scene.setRoot(host);
    model.narrowProperty().bind(scene.widthProperty().map(now -> isNarrow(now.doubleValue())));
    model.narrowProperty().subscribe(now -> host.pseudoClassStateChanged(TIGHT, now));
    entrance.watch(scene);
    keys = new ShellKeys(scene, host);
    if (interior != null) {
      bindKeys(interior);
    }
  }

  /** Those that can be gone to. */
  List<Section> sections() {
    return pages == null ? List.of() : List.copyOf(pages.sections());
  }

  /** On screen: listens, and its clock runs. */
  public void show() {
    shown = true;
    faults = Faults.show(fault -> host.toasts().fault(fault));
    clock.start();
    if (pages == null) {
      afterFrame(this::made); // while the house is opened, the window has nothing else to do
    } else {
      pages.open();
      showSection();
    }
  }

  /** Off screen: nothing of it is reachable from the house any more. */
  public void hide() {
    shown = false;
    awaited = null;
    faults.unsubscribe();
    clock.stop();
    entrance.hide();
    if (pages != null) {
      pages.hide();
    }
  }

  /** First who sits here is asked: what stands behind the door is made meanwhile. */
  public void ready(AdminHouse house) {
    clock.follow(house::now);
    awaited = house;
    entrance.ready(
        house,
        () ->
            afterFrame(() -> {
              interior();
              afterFrame(() -> open(house));
            }));
  }

  private void afterFrame(Runnable step) {
    steps.next(shown ? host.getScene() : null, step);
  }

  /** Hears what kept the window from being made once its door stood. */
  public void onBroken(Consumer<Throwable> listener) {
    steps.onBroken(listener);
  }

  private void open(AdminHouse house) {
    if (!house.equals(awaited)) {
      return; // left already
    }
    awaited = null;
    var inside = interior();
    var opened = new Pages(house, messages, fxml, clock, this, demo, inside.frame());
    pages = opened;
    inside.frame().offer(opened.sections());
    inside.frame().follow(opened.bell());
    bindKeys(inside);
    model.ready(house);
    model.countsProperty().bind(opened.dashboard().countsProperty());
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
    awaited = null;
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
    interior().show(new Waiting(messages));
  }

  /** The house could not be opened: in words, and the code by which it is in the log, or "". */
  public void failed(Problem words, String code) {
    model.failed();
    interior().show(new OpeningFailed(messages, words, code));
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
  ShellDialogs dialogs() {
    return interior().dialogs();
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

  /** What is not saved is asked for first; {@code leave} comes when that is settled. */
  public boolean holdsBack(Runnable leave) {
    return pages != null && pages.holdsBack(leave);
  }

  public WarmUp warmUp() {
    return warmUp;
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
    if (pages == null || pages.holdsBack(section(), model.sectionProperty()::set)) {
      return;
    }
    interior().show(pages.page(section()).node());
    if (shown) {
      pages.show(section());
    }
  }
}
