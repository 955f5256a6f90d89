package ttareungi.ui.admin.palette;

import java.util.List;
import ttareungi.bike.BikeRow;
import ttareungi.event.LoggedEvent;
import ttareungi.reservation.ReservationLine;
import ttareungi.rider.RiderRow;
import ttareungi.station.Station;

/** What the database answered to a question. */
record Found(
    Question question,
    List<BikeRow> bikes,
    List<ReservationLine> reservations,
    List<RiderRow> riders,
    List<Station> stations,
    List<LoggedEvent> events) {
  static Found nothing(Question question) {
    return new Found(question, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
