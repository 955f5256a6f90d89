package ttareungi.report;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ttareungi.wiring.Raw;

/** The sums of a report made the slow way: row by row, and nothing by SQL. */
final class Brute {
  private record Moment(Instant at, ZoneId zone) {
    LocalDate day() {
      return LocalDate.ofInstant(at, zone);
    }

    int hour() {
      return at.atZone(zone).getHour();
    }
  }

  private record Asked(
      LocalDate first,
      LocalDate last,
      ZoneId zone,
      Grouping by,
      @Nullable Long station,
      @Nullable Long bike) {
    boolean wants(@Nullable Long ofStation, @Nullable Long ofBike) {
      return (station == null || station.equals(ofStation))
          && (bike == null || bike.equals(ofBike));
    }

    boolean covers(Moment moment) {
      return !moment.day().isBefore(first) && !moment.day().isAfter(last);
    }

    Group group(Moment moment, @Nullable Long ofStation, @Nullable Long ofBike) {
      if (by == Grouping.DAY) {
        return new Group.Day(moment.day());
      } else if (by == Grouping.HOUR) {
        return new Group.Hour(moment.hour());
      } else if (ofStation == null || ofBike == null) {
        return new Group.Nowhere();
      }
      return by == Grouping.STATION ? new Group.Station(ofStation) : new Group.Bike(ofBike);
    }
  }

  private final Asked asked;
  private final Map<Group, Sums> sums = new HashMap<>();

  private Brute(Asked asked) {
    this.asked = asked;
  }

  static Map<Group, Sums> sums(
      Path data,
      LocalDate first,
      LocalDate last,
      ZoneId zone,
      Grouping by,
      @Nullable Long station,
      @Nullable Long bike)
      throws SQLException {
    var brute = new Brute(new Asked(first, last, zone, by, station, bike));
    try (var connection = Raw.open(data);
        var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("select * from reservation")) {
        while (rows.next()) {
          brute.reservation(rows);
        }
      }
      try (var rows =
          statement.executeQuery(
              "select l.*, r.station_id, r.bike_id from ledger_entry l"
                  + " left join reservation r using (reserve_no)")) {
        while (rows.next()) {
          brute.entry(rows);
        }
      }
    }
    return brute.sums;
  }

  private void reservation(ResultSet row) throws SQLException {
    add(row, "reserved_at", new Sums(1, 0, 0, 0, Map.of()));
    switch (row.getString("status")) {
      case "RETURNED" -> add(row, "ended_at", new Sums(0, 1, 0, 0, Map.of()));
      case "CANCELLED" -> add(row, "ended_at", new Sums(0, 0, 1, 0, Map.of()));
      case "EXPIRED" -> add(row, "ended_at", new Sums(0, 0, 0, 1, Map.of()));
      default -> {}
    }
  }

  private void entry(ResultSet row) throws SQLException {
    add(row, "at", new Sums(0, 0, 0, 0, Map.of(row.getString("kind"), row.getLong("points"))));
  }

  private void add(ResultSet row, String at, Sums one) throws SQLException {
    var moment = new Moment(Instant.ofEpochMilli(row.getLong(at)), asked.zone());
    var station = number(row, "station_id");
    var bike = number(row, "bike_id");
    if (asked.covers(moment) && asked.wants(station, bike)) {
      sums.merge(asked.group(moment, station, bike), one, Sums::plus);
    }
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
