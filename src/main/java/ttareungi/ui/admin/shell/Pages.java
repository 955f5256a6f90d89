package ttareungi.ui.admin.shell;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.Page;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.bikes.BikesController;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardController;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.reservations.ReservationsController;
import ttareungi.ui.admin.reservations.ReservationsViewModel;
import ttareungi.ui.admin.riders.RidersController;
import ttareungi.ui.admin.riders.RidersViewModel;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;

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
  private final Formats formats;
  private final DashboardViewModel dashboard;
  private final BikesViewModel bikes;
  private final Map<Section, Supplier<Page>> makers = new EnumMap<>(Section.class);
  private final Map<Section, Page> made = new EnumMap<>(Section.class);
  private @Nullable Section shown;

  Pages(
      AdminHouse house,
      Messages messages,
      Fxml fxml,
      Clockwork clock,
      Actions actions,
      DemoOffer demo) {
    this.house = house;
    this.messages = messages;
    this.fxml = fxml;
    this.clock = clock;
    this.actions = actions;
    this.demo = demo;
    formats = new Formats(house.zone(), messages);
    dashboard = new DashboardViewModel(house);
    bikes = new BikesViewModel(house);
    makers.put(Section.DASHBOARD, this::dashboardPage);
    makers.put(Section.RESERVATIONS, this::reservationsPage);
    makers.put(Section.BIKES, this::bikesPage);
    makers.put(Section.RIDERS, this::ridersPage);
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

  private Page ridersPage() {
    var riders = new RidersViewModel(house);
    var controller = new RidersController(messages, formats, riders, actions);
    return new Page(riders, fxml.load("/ui/admin/riders.fxml", controller));
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

  Set<Section> sections() {
    return makers.keySet();
  }

  Page page(Section section) {
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

  private void leave() {
    if (shown != null && shown != Section.DASHBOARD) {
      page(shown).model().hide();
    }
    shown = null;
  }

  /** The window is closed. */
  void hide() {
    leave();
    dashboard.hide();
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
