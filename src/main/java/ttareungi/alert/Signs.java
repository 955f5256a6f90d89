package ttareungi.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import ttareungi.kernel.Reader;

/** Asks for signs in SQL: {@code subject, since, figure, whole, detail} of each. */
final class Signs {
  private final Reader reader;

  Signs(Reader reader) {
    this.reader = reader;
  }

  List<Sign> of(String sql, Map<String, Object> parameters) {
    return reader.read(
        AlertRepository.class,
        alerts -> {
          var query = typed(alerts.session().createNativeQuery(sql, Object[].class));
          parameters.forEach(query::setParameter);
          return query.getResultList().stream().map(Signs::sign).toList();
        });
  }

  /** Said beforehand: the driver judges an expression by its first row. */
  private static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
    query.addScalar("subject", String.class);
    query.addScalar("since", Long.class);
    query.addScalar("figure", Long.class);
    query.addScalar("whole", Long.class);
    query.addScalar("detail", String.class);
    return query;
  }

  private static Sign sign(Object[] row) {
    return new Sign(
        text(row[0]),
        Instant.ofEpochMilli(whole(row[1])),
        whole(row[2]),
        whole(row[3]),
        text(row[4]));
  }

  private static String text(Object column) {
    return Objects.requireNonNull(column).toString();
  }

  private static long whole(Object column) {
    return ((Number) Objects.requireNonNull(column)).longValue();
  }
}
