package ttareungi.ui.admin.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.event.BikeState;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Act;
import ttareungi.reservation.ReservationLine;
import ttareungi.rider.RiderRow;
import ttareungi.station.Station;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Leads;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.admin.bikes.BikeActs;
import ttareungi.ui.admin.part.KeyCaps;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

/** What was found, in the words of now. What the role or the state forbids says why. FX thread. */
final class Hits {
  private static final String BETWEEN = " \u00b7 ";

  private final Messages messages;
  private final Formats formats;
  private final EventWords events;
  private final Seat seat;
  private final Actions actions;
  private final Predicate<Target> isThere;
  private final List<WindowAct> acts;
  private final BikeActs bikeActs;

  Hits(
      Messages messages,
      Formats formats,
      EventWords events,
      Seat seat,
      Actions actions,
      Predicate<Target> isThere,
      List<WindowAct> acts,
      BikeActs bikeActs) {
    this.messages = messages;
    this.formats = formats;
    this.events = events;
    this.seat = seat;
    this.actions = actions;
    this.isThere = isThere;
    this.acts = acts;
    this.bikeActs = bikeActs;
  }

  List<Hit> of(Question question, Found found) {
    var hits = new ArrayList<Hit>();
    found.bikes().forEach(row -> hits.add(bike(row)));
    found.reservations().forEach(row -> hits.add(reservation(row)));
    found.riders().forEach(row -> hits.add(rider(row)));
    found.stations().forEach(row -> hits.add(station(row)));
    found.bikes().stream()
        .filter(row -> isMeant(row, question))
        .flatMap(this::commandsOf)
        .forEach(hits::add);
    commands(question).forEach(hits::add);
    found.events().forEach(row -> hits.add(event(row)));
    return hits;
  }

  /** What the window can do that is called so; all of it where nothing was typed. */
  private Stream<Hit> commands(Question question) {
    return question.asks(Scope.COMMANDS) || question.equals(Question.NONE)
        ? acts.stream()
            .filter(WindowAct::offered)
            .filter(act -> question.isIn(act.words().apply(messages)))
            .map(this::command)
        : Stream.empty();
  }

  private Hit command(WindowAct act) {
    var keys = act.keys();
    return Hit.of(Group.COMMANDS, act.icon(), act.words().apply(messages), "", act.work())
        .by(keys == null ? "" : KeyCaps.name(keys))
        .unless(forbidden(act.needs()));
  }

  private @Nullable String forbidden(@Nullable Act act) {
    return act == null || seat.may(act)
        ? null
        : messages.get("admin.gate", messages.get("role." + act.least()));
  }

  /** Written whole, not only begun. */
  private static boolean isMeant(BikeRow bike, Question question) {
    var number = Ids.parseBike(question.text());
    return number.isPresent() && number.getAsLong() == bike.bikeId();
  }

  private Stream<Hit> commandsOf(BikeRow bike) {
    var ids = List.of(bike.bikeId());
    return Stream.of(
        actOn(bike, "palette.bike.maintenance", () -> bikeActs.sendToMaintenance(ids))
            .unless(reason(bike, BikeState.AVAILABLE)),
        actOn(bike, "palette.bike.repaired", () -> bikeActs.putOnRent(ids))
            .unless(reason(bike, BikeState.MAINTENANCE)));
  }

  private Hit actOn(BikeRow bike, String key, Runnable work) {
    return Hit.of(Group.COMMANDS, "fth-tool", messages.get(key, Ids.bike(bike.bikeId())), "", work);
  }

  private @Nullable String reason(BikeRow bike, BikeState from) {
    var forbidden = forbidden(Act.CHANGE_BIKE);
    if (forbidden != null || bike.state() == from) {
      return forbidden;
    }
    return bike.state() == BikeState.RESERVED
        ? messages.get("palette.bike.reserved")
        : messages.get("palette.bike.state", messages.get("bike.state." + bike.state()));
  }

  private Hit bike(BikeRow row) {
    var name = row.stationName();
    var place =
        name == null
            ? messages.get("admin.bikes.nowhere")
            : StationNames.pick(name, row.stationNameEn(), messages.getLanguage());
    var detail = messages.get("bike.colour." + row.colour()) + BETWEEN + place;
    return leading(Group.BIKES, "", Ids.bike(row.bikeId()), detail, new Target.Bike(row.bikeId()))
        .with(words -> new StatusChip(words, row.state()));
  }

  private Hit reservation(ReservationLine row) {
    var detail =
        String.join(
            BETWEEN,
            Ids.bike(row.bikeId()),
            Ids.rider(row.userId()),
            formats.minute(row.reservedAt()));
    var target = new Target.Reservation(row.reserveNo());
    var title = Ids.reservation(row.reserveNo());
    return leading(Group.RESERVATIONS, "fth-calendar", title, detail, target)
        .with(words -> new StatusChip(words, row.status()));
  }

  /** The number and nothing else of a person. */
  private Hit rider(RiderRow row) {
    var detail =
        row.erased()
            ? messages.get("palette.rider.erased")
            : row.blocked()
                ? messages.get("palette.rider.blocked")
                : messages.get("palette.rider.since", formats.date(row.joinedAt()));
    var target = new Target.Rider(row.userId());
    return leading(Group.RIDERS, "fth-user", Ids.rider(row.userId()), detail, target);
  }

  private Hit station(Station row) {
    var name = StationNames.pick(row.name(), row.nameEn(), messages.getLanguage());
    var detail = messages.get("palette.station", String.valueOf(row.stationId()), row.docks());
    return leading(
        Group.STATIONS, "fth-map-pin", name, detail, new Target.Station(row.stationId()));
  }

  private Hit event(LoggedEvent row) {
    var said = events.of(row.event());
    var title = "#" + Formats.grouped(row.seq()) + " " + said.name();
    var detail = said.title().replace("*", "") + BETWEEN + formats.time(row.at());
    var target = Leads.of(row.event()).orElse(new Target.Whole(Section.DASHBOARD));
    return leading(Group.EVENTS, "fth-git-commit", title, detail, target);
  }

  private Hit leading(Group group, String icon, String title, String detail, Target target) {
    return Hit.of(group, icon, title, detail, () -> actions.show(target))
        .unless(isThere.test(target) ? null : messages.get("palette.nowhere"));
  }
}
