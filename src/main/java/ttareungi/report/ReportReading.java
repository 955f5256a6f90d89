package ttareungi.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;
import ttareungi.kernel.Progress;
import ttareungi.point.EntryKind;

/**
 * Reads one report, a month at a time. Fees are summed from the reservations and everything else
 * from the ledger; the proof is summed from the ledger alone.
 */
final class ReportReading {
  private static final int HOURS = 24;

  private final ReportQuery query;
  private final ZoneId zone;
  private final SpanSql sql;
  private final Map<Group, Tally> tallies = new HashMap<>();

  ReportReading(StatelessSession session, ReportQuery query, ZoneId zone) {
    this.query = query;
    this.zone = zone;
    sql = new SpanSql(session, query);
  }

  Optional<Report> read(Progress.Watch watch) {
    long done = 0;
    for (var span : Span.of(query, zone)) {
      if (!watch.goesOn(done, query.days())) {
        return Optional.empty();
      }
      read(span);
      done += span.days();
    }
    return Optional.of(new Report(query, rows(), total(), ledger()));
  }

  private Sums total() {
    var total = new Tally();
    tallies.values().forEach(total::add);
    return total.sums();
  }

  private void read(Span span) {
    var from = span.from(zone);
    var to = span.to(zone);
    sql.made(from, to).forEach(row -> made(span, row));
    sql.ended(from, to).forEach(row -> ended(span, row));
    sql.moved(from, to).forEach(row -> tally(span, row).moved(name(row), points(row)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private void made(Span span, Object[] row) {
    var tally = tally(span, row);
    tally.made(count(row));
    tally.moved(EntryKind.FEE.name(), -points(row));
  }

  private void ended(Span span, Object[] row) {
    tally(span, row).ended(ReservationStatus.valueOf(name(row)), count(row));
  }

  private Tally tally(Span span, Object[] row) {
    return tallies.computeIfAbsent(group(span, (Long) row[0]), group -> new Tally());
  }

  private Group group(Span span, @Nullable Long key) {
    if (key == null) {
      return new Group.Nowhere();
    }
    return switch (query.grouping()) {
      case DAY -> new Group.Day(span.day(key));
      case HOUR ->
          new Group.Hour(span.from(zone).plus(Duration.ofHours(key)).atZone(zone).getHour());
      case STATION -> new Group.Station(key);
      case BIKE -> new Group.Bike(key);
    };
  }

  private static String name(Object[] row) {
    return Objects.requireNonNull((String) row[1]);
  }

  private static long count(Object[] row) {
    return (Long) row[2];
  }

  private static long points(Object[] row) {
    return (Long) row[3];
  }

  /** Days and hours in their order and without a gap; stations and bikes by what they did. */
  private List<ReportRow> rows() {
    return switch (query.grouping()) {
      case DAY -> rows(query.first().datesUntil(query.last().plusDays(1)).map(Group.Day::new));
      case HOUR -> rows(IntStream.range(0, HOURS).mapToObj(Group.Hour::new));
      case STATION, BIKE -> busiestFirst();
    };
  }

  private List<ReportRow> rows(Stream<? extends Group> groups) {
    return groups
        .map(group -> new ReportRow(group, tallies.getOrDefault(group, new Tally()).sums()))
        .toList();
  }

  private List<ReportRow> busiestFirst() {
    var rows = new ArrayList<ReportRow>();
    tallies.forEach((group, tally) -> rows.add(new ReportRow(group, tally.sums())));
    rows.removeIf(row -> row.sums().isNothing());
    rows.sort(
        Comparator.comparing((ReportRow row) -> row.group() instanceof Group.Nowhere)
            .thenComparingLong(row -> -row.sums().reservations())
            .thenComparingLong(row -> number(row.group())));
    return rows;
  }

  private static long number(Group group) {
    return switch (group) {
      case Group.Station station -> station.stationId();
      case Group.Bike bike -> bike.bikeId();
      case Group.Day _, Group.Hour _, Group.Nowhere _ -> 0;
    };
  }

  private Map<String, Long> ledger() {
    return sql.ledger(begin(query.first()), begin(query.last().plusDays(1)))
        .filter(row -> points(row) != 0)
        .collect(Collectors.toMap(ReportReading::name, ReportReading::points));
  }
}
