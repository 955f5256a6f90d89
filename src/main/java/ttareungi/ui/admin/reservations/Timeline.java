package ttareungi.ui.admin.reservations;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Actors;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.reservations.ReservationDetails.Looked;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** What happened to a reservation, newest first. */
final class Timeline extends VBox {
  private final Messages messages;
  private final Formats formats;
  private final EventWords words;

  Timeline(Messages messages, Formats formats, StationNames names) {
    this.messages = messages;
    this.formats = formats;
    words = new EventWords(messages, names, formats);
    setId("res-timeline");
    getStyleClass().add("history");
  }

  void show(Looked looked) {
    var items = looked.history().stream().map(each -> item(each, looked.operators())).toList();
    if (!items.isEmpty()) {
      items.getLast().last();
    }
    getChildren().setAll(items);
  }

  private TimelineItem item(LoggedEvent logged, Map<Long, String> operators) {
    return new TimelineItem(
        words.of(logged.event()),
        title(logged),
        formats.time(logged.at()),
        who(logged.actor(), operators));
  }

  /** A return that was noted later says when the bike came back. */
  private String title(LoggedEvent logged) {
    var brief = words.brief(logged.event());
    return logged.event() instanceof BikeReturned e && e.at() != null
        ? messages.get("admin.res.came", brief, formats.dateTime(e.at()))
        : brief;
  }

  private Label who(String actor, Map<Long, String> operators) {
    var number = Actors.operatorNo(actor);
    if (number.isPresent()) {
      var name = operators.get(number.getAsLong());
      return TimelineItem.operator(name == null ? actor : name);
    }
    return TimelineItem.other(
        actor.startsWith("kiosk:")
            ? messages.get("admin.res.kiosk", actor.substring("kiosk:".length()))
            : "");
  }
}
