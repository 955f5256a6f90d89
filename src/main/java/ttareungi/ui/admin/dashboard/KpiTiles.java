package ttareungi.ui.admin.dashboard;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The five tiles. */
final class KpiTiles {
  private static final double FLEET_KO = 1.28;
  private static final double FLEET_EN = 1.55;

  private final Messages messages;
  private final Formats formats;
  private final ReadOnlyObjectProperty<@Nullable Kpis> kpis;
  private final KpiTile reservations = new KpiTile("kpi-reservations", "fth-calendar", false);
  private final KpiTile riding = new KpiTile("kpi-riding", "fth-navigation", false);
  private final FleetTile fleet;
  private final KpiTile sold = new KpiTile("kpi-sold", "fth-credit-card", true);
  private final KpiTile cancelled = new KpiTile("kpi-cancelled", "fth-x-circle", false);

  KpiTiles(Messages messages, Formats formats, ReadOnlyObjectProperty<@Nullable Kpis> kpis) {
    this.messages = messages;
    this.formats = formats;
    this.kpis = kpis;
    fleet = new FleetTile(messages);
    reservations.caption().setText(messages.get("admin.kpi.reservations.DAY"));
    caption(riding, "admin.kpi.riding");
    caption(sold, "admin.kpi.sold");
    caption(cancelled, "admin.kpi.cancelled");
  }

  /** A counter opens the list behind it. */
  @CanIgnoreReturnValue
  KpiTiles leadingTo(Actions actions) {
    lead(reservations, actions, new Target.Reservations(null));
    lead(riding, actions, new Target.Reservations(ReservationStatus.IN_USE));
    lead(cancelled, actions, new Target.Reservations(ReservationStatus.CANCELLED));
    lead(sold, actions, new Target.Whole(Section.PAYMENTS));
    lead(fleet, actions, new Target.Bikes(BikeState.AVAILABLE));
    return this;
  }

  private static void lead(Region tile, Actions actions, Target target) {
    tile.getStyleClass().add("leads");
    tile.setFocusTraversable(true);
    tile.setAccessibleRole(AccessibleRole.BUTTON);
    tile.setOnMouseClicked(event -> actions.show(target));
    Keys.of(tile)
        .on(KeyCode.ENTER, "keys.open", () -> actions.show(target))
        .on(KeyCode.SPACE, "keys.open", () -> actions.show(target));
  }

  void addTo(KpiRow row) {
    messages
        .languageProperty()
        .subscribe(language -> {
          double wide = language == Language.KO ? FLEET_KO : FLEET_EN;
          row.show(List.of(reservations, riding, fleet, sold, cancelled), 1, 1, wide, 1, 1);
        });
    messages.languageProperty().subscribe(this::show);
    kpis.subscribe(this::show);
    show(); // they may have been read before anybody looked
  }

  private void caption(KpiTile tile, String key) {
    tile.caption().textProperty().bind(messages.bind(key));
  }

  private void show() {
    var read = kpis.get();
    if (read == null) {
      return;
    }
    fleet.show(read);
    reservations.caption().setText(messages.get("admin.kpi.reservations." + read.range()));
    showReservations(read);
    showRiding(read);
    showSold(read);
    showCancelled(read);
  }

  private void showReservations(Kpis read) {
    var change = read.reservationsChange();
    reservations.say(
        Formats.grouped(read.reservations()),
        messages.get("admin.kpi.reservations.unit"),
        since(read, change));
    reservations.change(change, percent(change), KpiTile.Better.MORE);
    reservations.course("plain", read.upToNow(read.today().reservations()));
  }

  private void showRiding(Kpis read) {
    var change =
        read.ridingEarlier() < 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) (read.riding() - read.ridingEarlier()));
    riding.say(Formats.grouped(read.riding()), messages.get("admin.kpi.riding.unit"), week(change));
    long by = Math.round(Math.abs(change.orElse(0)));
    riding.change(change, messages.get("admin.kpi.riding.change", by), KpiTile.Better.MORE);
    riding.course("bike-inuse", read.course());
  }

  private void showSold(Kpis read) {
    var change = read.soldChange();
    sold.say(
        messages.get("admin.kpi.sold.value", Formats.grouped(read.sold())),
        messages.get("admin.kpi.sold.unit"),
        "");
    sold.change(change, percent(change), KpiTile.Better.MORE);
    sold.course("plain", read.upToNow(read.today().sold()));
    sold.setAccessibleText(messages.get("admin.kpi.sold") + " " + formats.won(read.sold()));
  }

  private void showCancelled(Kpis read) {
    var change = read.cancelRateChange();
    cancelled.say(
        messages.get("admin.number.one", read.cancelRate()),
        messages.get("admin.percent.sign"),
        messages.get(
            "admin.kpi.cancelled.note", read.cancellations(), Formats.points(read.returned())));
    cancelled.change(
        change,
        messages.get("admin.kpi.cancelled.change", Math.abs(change.orElse(0))),
        KpiTile.Better.LESS);
    cancelled.course("neutral", read.cancelRates());
  }

  /** Nothing where there is something before, but none of it compares yet. */
  private String since(Kpis read, OptionalDouble change) {
    if (change.isEmpty() && read.hasLastWeek()) {
      return "";
    }
    return read.range().isByHour()
        ? week(change)
        : change.isPresent()
            ? messages.get("admin.range.since", read.range().days())
            : messages.get("admin.range.first");
  }

  private String week(OptionalDouble change) {
    return messages.get(change.isPresent() ? "admin.kpi.since" : "admin.kpi.first");
  }

  private String percent(OptionalDouble change) {
    return messages.get("admin.percent", Math.abs(change.orElse(0)));
  }
}
