package ttareungi.ui.admin.reservations;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.TableFile;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Reader;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReservationQuery;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** The reservations that are listed, however many, as a file: one snapshot. */
final class ReservationsFile {
  private static final int PAGE = 1_000;

  private final Messages messages;
  private final Formats formats;
  private final Reader house;
  private final ReservationQuery query;

  /** In the language of now, whatever it is when the last row is written. */
  ReservationsFile(Messages ofWindow, ZoneId zone, Reader house, ReservationQuery query) {
    messages = new Messages(ofWindow.getLanguage());
    formats = new Formats(zone, messages);
    this.house = house;
    this.query = query;
  }

  void csv(OutputStream out, Progress.Watch watch) throws IOException {
    try (var file = new TableFile(out)) {
      file.row(titles());
      house.read(ReservationRepository.class, rows -> write(rows, file, watch));
    }
  }

  private long write(ReservationRepository rows, TableFile file, Progress.Watch watch) {
    long all = query.count(rows.session());
    var done = new long[1];
    query.each(
        rows.session(),
        PAGE,
        page -> {
          page.forEach(line -> file.row(cells(line)));
          done[0] += page.size();
          return watch.goesOn(done[0], all);
        });
    return done[0];
  }

  private List<String> titles() {
    return Stream.of(
            "admin.res.number",
            "admin.res.rider",
            "admin.res.bike",
            "admin.res.place",
            "admin.res.time",
            "admin.res.file.started",
            "admin.res.file.ended",
            "admin.res.file.returned",
            "admin.res.fee",
            "admin.res.status")
        .map(key -> messages.get(key))
        .toList();
  }

  private List<String> cells(ReservationLine line) {
    return List.of(
        Ids.reservation(line.reserveNo()),
        Ids.rider(line.userId()),
        Ids.bike(line.bikeId()),
        station(line.stationId(), line.stationName(), line.stationNameEn()),
        formats.dateTime(line.reservedAt()),
        time(line.startedAt()),
        time(line.endedAt()),
        station(line.returnedStation(), line.returnedName(), line.returnedNameEn()),
        Long.toString(line.fee()),
        messages.get("reservation.status." + line.status()));
  }

  private String station(@Nullable Long id, @Nullable String name, @Nullable String nameEn) {
    if (id == null) {
      return "";
    }
    return name == null
        ? messages.get("admin.station.number", String.valueOf(id))
        : StationNames.pick(name, nameEn, messages.getLanguage());
  }

  private String time(@Nullable Instant at) {
    return at == null ? "" : formats.dateTime(at);
  }
}
