package ttareungi.ui.admin.shell;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.Page;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.alerts.AlertBell;
import ttareungi.ui.admin.alerts.AlertWords;
import ttareungi.ui.admin.alerts.AlertsModel;
import ttareungi.ui.admin.bikes.BikesController;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardController;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.monitoring.MonitoringPage;
import ttareungi.ui.admin.monitoring.MonitoringViewModel;
import ttareungi.ui.admin.payments.PaymentsController;
import ttareungi.ui.admin.payments.PaymentsViewModel;
import ttareungi.ui.admin.reports.ReportsController;
import ttareungi.ui.admin.reports.ReportsViewModel;
import ttareungi.ui.admin.reservations.ReservationsController;
import ttareungi.ui.admin.reservations.ReservationsViewModel;
import ttareungi.ui.admin.riders.RidersController;
import ttareungi.ui.admin.riders.RidersViewModel;
import ttareungi.ui.admin.settings.SettingsController;
import ttareungi.ui.admin.settings.SettingsViewModel;
import ttareungi.ui.admin.stations.StationsController;
import ttareungi.ui.admin.stations.StationsViewModel;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ThemeSwitch;

/**
 * The sections of an open house. Each is made when it is first looked at, and only the one that is
 * looked at listens to the house.
 */
final class Pages {
  private final AdminHouse house;
  private final Messages messages;
  private final Fxml fxml;
  private final Clockwork clock;
  private final Actions actions;
  private final DemoOffer demo;
  private final ThemeSwitch themes;
  private final WarmUp warmUp;
  private final Formats formats;
  private final DashboardViewModel dashboard;
  private final BikesViewModel bikes;
  private final AlertBell bell;
  private final Map<Section, Supplier<Page>> makers = new EnumMap<>(Section.class);
  private final Map<Section, Page> made = new EnumMap<>(Section.class);
  private @Nullable Section shown;

  Pages(
      AdminHouse house,
      Messages messages,
      Fxml fxml,
      Clockwork clock,
      Actions actions,
      DemoOffer demo,
      ShellController frame) {
    this.house = house;
    this.messages = messages;
    this.fxml = fxml;
    this.clock = clock;
    this.actions = actions;
    this.demo = demo;
    themes = frame.themes();
    warmUp = frame.warmUp();
    messages
        .languageProperty()
        .subscribe(now -> warmUp.hurry()); // words look for what they stand in
    formats = new Formats(house.zone(), messages);
    dashboard = new DashboardViewModel(house);
    bikes = new BikesViewModel(house);
    var alertWords = new AlertWords(messages, formats, dashboard.names());
    bell =
        new AlertBell(messages, formats, new AlertsModel(house), alertWords, house::now, actions);
    makers.put(Section.DASHBOARD, this::dashboardPage);
    makers.put(Section.RESERVATIONS, this::reservationsPage);
    makers.put(Section.BIKES, this::bikesPage);
    makers.put(Section.STATIONS, this::stationsPage);
    makers.put(Section.RIDERS, this::ridersPage);
    makers.put(Section.MONITORING, this::monitoringPage);
    makers.put(Section.REPORTS, this::reportsPage);
    makers.put(Section.SETTINGS, this::settingsPage);
    makers.put(Section.PAYMENTS, this::paymentsPage);
  }

  private Page dashboardPage() {
    var controller = new DashboardController(messages, formats, clock, dashboard, actions, demo);
    return new Page(dashboard, fxml.load("/ui/admin/dashboard.fxml", controller));
  }

  private Page bikesPage() {
    var controller = new BikesController(house, messages, formats, bikes, dashboard, actions, demo);
    return new Page(bikes, fxml.load("/ui/admin/bikes.fxml", controller));
  }

  private Page reservationsPage() {
    var model = new ReservationsViewModel(house);
    var controller =
        new ReservationsController(house, messages, formats, clock.nowProperty(), model, actions);
    return new Page(model, fxml.load("/ui/admin/reservations.fxml", controller));
  }

  private Page stationsPage() {
    var stations = new StationsViewModel(house);
    var controller = new StationsController(messages, stations, actions, demo);
    return new Page(stations, fxml.load("/ui/admin/stations.fxml", controller));
  }

  private Page ridersPage() {
    var riders = new RidersViewModel(house);
    var controller = new RidersController(messages, formats, riders, actions);
    return new Page(riders, fxml.load("/ui/admin/riders.fxml", controller));
  }

  private Page monitoringPage() {
    var model = new MonitoringViewModel(house);
    return new Page(model, new MonitoringPage(messages, formats, model, house, actions));
  }

  private Page reportsPage() {
    var model = new ReportsViewModel(house);
    var controller = new ReportsController(house, messages, formats, model, actions);
    return new Page(model, fxml.load("/ui/admin/reports.fxml", controller));
  }

  private Page settingsPage() {
    var settings = new SettingsViewModel(house);
    var controller = new SettingsController(messages, formats, themes, settings, actions);
    return new Page(settings, fxml.load("/ui/admin/settings.fxml", controller));
  }

  private Page paymentsPage() {
    var model = new PaymentsViewModel(house);
    var controller = new PaymentsController(house, messages, formats, model, actions);
    return new Page(model, fxml.load("/ui/admin/payments.fxml", controller));
  }

  AdminHouse house() {
    return house;
  }

  DashboardViewModel dashboard() {
    return dashboard;
  }

  BikesViewModel bikes() {
    return bikes;
  }

  AlertBell bell() {
    return bell;
  }

  /** The window is on screen. */
  void open() {
    dashboard.show();
    bell.model().open();
    warmUp.of(this, house.seat());
  }

  Set<Section> sections() {
    return makers.keySet();
  }

  /** Whole, if it was being made. */
  Page page(Section section) {
    warmUp.hurry(section);
    return made.computeIfAbsent(section, key -> Objects.requireNonNull(makers.get(key)).get());
  }

  /** This one is looked at from now on, and no other. */
  void show(Section section) {
    if (section != shown) {
      leave();
      shown = section;
      if (section != Section.DASHBOARD) {
        page(section).model().show();
      }
    }
  }

  /** Goes back to where somebody is, until it is settled whether what he typed is kept. */
  boolean holdsBack(Section asked, Consumer<Section> goTo) {
    var here = shown;
    if (here == null || here == asked || !holdsBack(() -> goTo.accept(asked))) {
      return false;
    }
    goTo.accept(here);
    return true;
  }

  boolean holdsBack(Runnable leave) {
    return looked().filter(model -> model.holdsBack(leave)).isPresent();
  }

  private void leave() {
    if (shown != null && shown != Section.DASHBOARD) {
      page(shown).model().hide();
    }
    shown = null;
  }

  /** The window is closed. */
  void hide() {
    leave();
    warmUp.callOff();
    dashboard.hide();
    bell.model().close();
  }

  void refresh() {
    looked().ifPresent(PageModel::refresh);
  }

  void tick(Instant now) {
    looked().ifPresent(model -> model.tick(now));
  }

  void closeTop() {
    looked().ifPresent(PageModel::closeTop);
  }

  private Optional<PageModel> looked() {
    return Optional.ofNullable(shown).map(section -> page(section).model());
  }
}
