package ttareungi.dashboard;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import ttareungi.event.ReservationStatus;

/** What a start asks of the dashboard, as criteria: to parse it would take longer than to ask. */
final class BoardCriteria {
  private final StatelessSession session;
  private final CriteriaBuilder builder;

  BoardCriteria(StatelessSession session) {
    this.session = session;
    builder = session.getCriteriaBuilder();
  }

  List<BoardLine> newest(int most) {
    return first(most, lines((query, row) -> query.orderBy(newestFirst(row))));
  }

  List<BoardLine> newest(ReservationStatus status, int most) {
    return first(
        most,
        lines((query, row) ->
            query
                .where(builder.equal(row.get(BoardRow_.STATUS), status))
                .orderBy(newestFirst(row))));
  }

  List<BoardLine> numbered(List<Long> reserveNos) {
    return all(lines((query, row) -> query.where(row.get(BoardRow_.RESERVE_NO).in(reserveNos))));
  }

  List<FleetCount> fleet() {
    var query = builder.createQuery(FleetCount.class);
    var state = query.from(FleetBike.class).get(FleetBike_.STATE);
    return all(
        query
            .select(builder.construct(FleetCount.class, state, builder.count(state)))
            .groupBy(state));
  }

  List<RideSpan> rides(Instant from, Instant until) {
    var query = builder.createQuery(RideSpan.class);
    var row = query.from(BoardRow.class);
    return all(
        query
            .select(construct(RideSpan.class, of(row, BoardRow_.STARTED_AT, BoardRow_.ENDED_AT)))
            .where(made(row, from, until), row.get(BoardRow_.STARTED_AT).isNotNull()));
  }

  private Predicate made(Root<BoardRow> row, Instant from, Instant until) {
    var at = row.<Instant>get(BoardRow_.RESERVED_AT);
    return builder.and(builder.greaterThanOrEqualTo(at, from), builder.lessThan(at, until));
  }

  private Order newestFirst(Root<BoardRow> row) {
    return builder.desc(row.get(BoardRow_.RESERVE_NO));
  }

  private CriteriaQuery<BoardLine> lines(
      BiFunction<CriteriaQuery<BoardLine>, Root<BoardRow>, CriteriaQuery<BoardLine>> terms) {
    var query = builder.createQuery(BoardLine.class);
    var row = query.from(BoardRow.class);
    var station = row.join(BoardStation.class, JoinType.LEFT);
    station.on(builder.equal(station.get(BoardStation_.STATION_ID), row.get(BoardRow_.STATION_ID)));
    var columns =
        Stream.of(
                of(
                    row,
                    BoardRow_.RESERVE_NO,
                    BoardRow_.USER_ID,
                    BoardRow_.BIKE_ID,
                    BoardRow_.STATION_ID),
                of(station, BoardStation_.NAME, BoardStation_.NAME_EN),
                of(
                    row,
                    BoardRow_.RESERVED_AT,
                    BoardRow_.HOLD_UNTIL,
                    BoardRow_.STARTED_AT,
                    BoardRow_.ENDED_AT,
                    BoardRow_.STATUS))
            .flatMap(each -> each);
    return terms.apply(query.select(construct(BoardLine.class, columns)), row);
  }

  private <T> CompoundSelection<T> construct(Class<T> type, Stream<Selection<?>> columns) {
    return builder.construct(type, columns.toArray(Selection<?>[]::new));
  }

  private static Stream<Selection<?>> of(From<?, ?> row, String... attributes) {
    return Stream.of(attributes).map(row::get);
  }

  private <T> List<T> all(CriteriaQuery<T> query) {
    return session.createSelectionQuery(query).getResultList();
  }

  private <T> List<T> first(int most, CriteriaQuery<T> query) {
    return session.createSelectionQuery(query).setMaxResults(most).getResultList();
  }
}
