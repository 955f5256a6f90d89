package ttareungi.ui.admin.shell;

import java.time.Instant;
import javafx.scene.Parent;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.bikes.BikesController;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardController;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.shell.ShellViewModel.Section;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;

/** What there is once the house is open: a model and a picture a section. */
record Pages(
    AdminHouse house,
    DashboardViewModel dashboard,
    BikesViewModel bikes,
    Parent dashboardPage,
    Parent bikesPage) {

  static Pages of(
      AdminHouse house,
      Messages messages,
      Fxml fxml,
      Clockwork clock,
      Actions actions,
      DemoOffer demo) {
    var dashboard = new DashboardViewModel(house);
    var bikes = new BikesViewModel(house);
    var formats = new Formats(house.zone(), messages);
    var first = new DashboardController(messages, formats, clock, dashboard, actions, demo);
    var second = new BikesController(messages, formats, bikes, dashboard, actions, demo);
    return new Pages(
        house,
        dashboard,
        bikes,
        fxml.load("/ui/admin/dashboard.fxml", first),
        fxml.load("/ui/admin/bikes.fxml", second));
  }

  Parent page(Section section) {
    return switch (section) {
      case DASHBOARD -> dashboardPage;
      case BIKES -> bikesPage;
    };
  }

  void show() {
    dashboard.show();
    bikes.show();
  }

  void hide() {
    dashboard.hide();
    bikes.hide();
  }

  void refresh() {
    dashboard.refresh();
    bikes.refresh();
  }

  void tick(Instant now) {
    dashboard.tick(now);
  }
}
