package ttareungi.ui.admin.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.report.Grouping;
import ttareungi.report.ReportQuery;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.FaultCode;

/** A report of a period; it is as of when it was read, and read anew on demand. FX thread. */
public final class ReportsViewModel implements PageModel {
  /** Where it is. What was shown before stays until there is another. */
  public enum Stage {
    LOADING,
    /** Over half a second by now. */
    SLOW,
    READY,
    EMPTY,
    FAILED,
    STOPPED
  }

  private final AdminHouse house;
  private final ObjectProperty<ReportPeriod> period = new SimpleObjectProperty<>(ReportPeriod.WEEK);
  private final ObjectProperty<LocalDate> first;
  private final ObjectProperty<LocalDate> last;
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.DAY);
  private final ObjectProperty<@Nullable StationChoice> station = new SimpleObjectProperty<>();
  private final StringProperty bike = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable Reported> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<String> faultCode = new ReadOnlyObjectWrapper<>("");
  private LocalDate today;
  private @Nullable ReportRun run;
  private boolean looked;

  public ReportsViewModel(AdminHouse house) {
    this.house = house;
    today = house.today();
    first = new SimpleObjectProperty<>(today.withDayOfMonth(1));
    last = new SimpleObjectProperty<>(today);
    period.subscribe(this::ask);
    first.subscribe(this::ask);
    last.subscribe(this::ask);
    grouping.subscribe(this::ask);
    station.subscribe(this::ask);
    bike.subscribe(this::ask);
  }

  @Override
  public void show() {
    looked = true;
    ask();
  }

  @Override
  public void hide() {
    looked = false;
    callOff();
  }

  @Override
  public void refresh() {
    ask();
  }

  /** At midnight today is another day. */
  @Override
  public void tick(Instant now) {
    if (!house.today().equals(today)) {
      today = house.today();
      ask();
    }
  }

  ObjectProperty<ReportPeriod> periodProperty() {
    return period;
  }

  /** Where the days were chosen. */
  ObjectProperty<LocalDate> firstProperty() {
    return first;
  }

  ObjectProperty<LocalDate> lastProperty() {
    return last;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** Null for all. */
  ObjectProperty<@Nullable StationChoice> stationProperty() {
    return station;
  }

  /** A number in either form; blank for all. */
  StringProperty bikeProperty() {
    return bike;
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Reported> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  /** Whether something is typed that is no bike. */
  boolean isBikeWrong() {
    return !bike.get().isBlank() && bikeId().isEmpty();
  }

  private OptionalLong bikeId() {
    return Ids.parseBike(bike.get());
  }

  /** All stations and bikes. */
  void dropFilters() {
    station.set(null);
    bike.set("");
  }

  /** The report is wanted no more; what was shown before stays. */
  void stop() {
    callOff();
    stage.set(Stage.STOPPED);
  }

  private void callOff() {
    if (run != null) {
      run.callOff();
      run = null;
    }
  }

  private void ask() {
    if (!looked || isBikeWrong()) {
      return;
    }
    callOff();
    stage.set(Stage.LOADING);
    progress.set(0);
    var next = new ReportRun(house, query());
    run = next;
    next.start(this::slow, this::done, this::failed);
  }

  /** Days in the wrong order are put in the right one. */
  private ReportQuery query() {
    var from = period.get().first(today, first.get());
    var to = period.get().last(today, last.get());
    var of = station.get();
    return new ReportQuery(
        from.isBefore(to) ? from : to,
        from.isBefore(to) ? to : from,
        grouping.get(),
        of == null ? null : (Long) of.stationId(),
        bikeId().isPresent() ? (Long) bikeId().getAsLong() : null);
  }

  private void slow(double part) {
    progress.set(part);
    stage.set(Stage.SLOW);
  }

  private void done(Reported reported) {
    shown.set(reported);
    stage.set(reported.report().isEmpty() ? Stage.EMPTY : Stage.READY);
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }
}
