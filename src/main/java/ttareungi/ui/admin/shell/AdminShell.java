package ttareungi.ui.admin.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Actors;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.bikes.BikesController;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardController;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.register.RegisterDialog;
import ttareungi.ui.admin.shell.ShellViewModel.Section;
import ttareungi.ui.admin.station.OpenStationDialog;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.ui.fx.Toast;

/** The admin window's scene: stands before the house is open, and fills when it is. */
public final class AdminShell implements Actions {
  private static final double NARROW = 1280;
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");
  private static final String OPERATOR = Actors.operator("admin");

  private final Messages messages;
  private final Fxml fxml;
  private final ShellViewModel model = new ShellViewModel();
  private final Clockwork clock = new Clockwork();
  private final ModalHost host;
  private final ShellController frame;
  private final KioskChooser kiosks;
  private final @Nullable Runnable demo;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private Subscription faults = Subscription.EMPTY;
  private @Nullable Pages pages;
  private boolean shown;

  /** What there is once the house is open. */
  private record Pages(
      AdminHouse house,
      DashboardViewModel dashboard,
      BikesViewModel bikes,
      Parent dashboardPage,
      Parent bikesPage) {}

  public AdminShell(
      Messages messages,
      ThemeSwitch themes,
      ZoneId zone,
      LongConsumer openKiosk,
      @Nullable Runnable demo) {
    this.messages = messages;
    this.demo = demo;
    fxml = new Fxml(messages);
    frame = new ShellController(messages, themes, model, clock, zone, this::chooseKiosk);
    host = new ModalHost(messages, fxml.load("/ui/admin/shell.fxml", frame));
    kiosks = new KioskChooser(messages, host, openKiosk);
    frame.pages().getChildren().setAll(waiting());
    model.sectionProperty().subscribe(this::showSection);
    clock
        .nowProperty()
        .subscribe(now -> {
          if (pages != null) {
            pages.dashboard().tick(now);
          }
        });
  }

  public ModalHost root() {
    return host;
  }

  public Scene scene(double width, double height) {
    var scene = new Scene(host, width, height);
    model.narrowProperty().bind(scene.widthProperty().lessThan(NARROW));
    model.narrowProperty().subscribe(now -> host.pseudoClassStateChanged(TIGHT, now));
    new ShellKeys(scene, host)
        .on(KeyCode.N, this::register)
        .on(KeyCode.DIGIT1, () -> model.sectionProperty().set(Section.DASHBOARD))
        .on(KeyCode.DIGIT2, () -> model.sectionProperty().set(Section.BIKES))
        .plain(KeyCode.F5, this::refresh)
        .plain(KeyCode.ESCAPE, this::closeTop);
    return scene;
  }

  /** On screen: listens, and its clock runs. */
  public void show() {
    shown = true;
    faults = Faults.show(fault -> host.toasts().fault(fault));
    clock.start();
    if (pages != null) {
      listen(pages);
    }
  }

  /** Off screen: nothing of it is reachable from the house any more. */
  public void hide() {
    shown = false;
    faults.unsubscribe();
    clock.stop();
    if (pages != null) {
      pages.dashboard().hide();
      pages.bikes().hide();
    }
  }

  public void ready(AdminHouse house) {
    clock.follow(house::now);
    var dashboard = new DashboardViewModel(house);
    var bikes = new BikesViewModel(house);
    var formats = new Formats(house.zone(), messages);
    var first = new DashboardController(messages, formats, clock, dashboard, this, busy);
    var second = new BikesController(messages, formats, bikes, dashboard, this, busy);
    var opened =
        new Pages(
            house,
            dashboard,
            bikes,
            fxml.load("/ui/admin/dashboard.fxml", first),
            fxml.load("/ui/admin/bikes.fxml", second));
    pages = opened;
    model.ready(house);
    if (shown) {
      listen(opened);
    }
    showSection();
  }

  /** The house could not be opened. */
  public void failed(Throwable cause) {
    model.failed();
    frame.pages().getChildren().setAll(new OpeningFailed(messages, FaultCode.of(cause)));
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
    if (pages != null && !host.isOpen()) {
      new RegisterDialog(messages, fxml, host, pages.house(), OPERATOR, this).open();
    }
  }

  @Override
  public void openStation(Runnable after) {
    if (pages != null) {
      var desk = pages.house().desk();
      new OpenStationDialog(messages, fxml, host, desk, OPERATOR, after).open();
    }
  }

  @Override
  public void showBike(long bikeId) {
    if (pages != null) {
      model.sectionProperty().set(Section.BIKES);
      pages.bikes().reveal(bikeId);
    }
  }

  @Override
  public boolean hasDemo() {
    return demo != null;
  }

  @Override
  public void loadDemo() {
    if (demo == null || busy.get()) {
      return;
    }
    busy.set(true);
    Background.run(demo).onDone(done -> demoLoaded()).onFault(this::demoFailed).start();
  }

  private void demoLoaded() {
    busy.set(false);
    refresh();
    host.toasts().success("admin.first.loaded");
  }

  private void demoFailed(Throwable cause) {
    busy.set(false);
    host.toasts()
        .show(
            Toast.of(Toast.Kind.ERROR, messages.bind("admin.first.failed"))
                .code(FaultCode.of(cause)));
  }

  private void listen(Pages opened) {
    opened.dashboard().show();
    opened.bikes().show();
  }

  private void refresh() {
    if (pages != null) {
      pages.dashboard().refresh();
      pages.bikes().refresh();
    }
  }

  private void showSection() {
    if (pages != null) {
      boolean first = model.sectionProperty().get() == Section.DASHBOARD;
      frame.pages().getChildren().setAll(first ? pages.dashboardPage() : pages.bikesPage());
    }
  }

  private void chooseKiosk() {
    if (pages != null) {
      var house = pages.house();
      Background.<List<Station>>supply(
              () -> house.bikes().read(StationRepository.class, StationRepository::all))
          .onDone(stations -> kiosks.choose(stations, () -> openStation(() -> {})))
          .start();
    }
  }

  private Node waiting() {
    var page = new StackPane(new Skeleton(messages, 8, 5));
    page.getStyleClass().add("page");
    page.setId("opening");
    return page;
  }

  private void closeTop() {
    if (!host.isOpen() && pages != null) {
      pages.bikes().details().close();
    }
  }
}
