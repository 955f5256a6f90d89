package ttareungi.rider;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What a query in SQL answers, as what it means. */
final class Columns {
  private Columns() {}

  /**
   * The columns of a query by their names. Said beforehand: the driver judges an expression by its
   * first row, and where that is null it misjudges the rest.
   */
  static NativeQuery<Object[]> typed(NativeQuery<Object[]> query, Class<?> type, String... names) {
    Stream.of(names).forEach(name -> query.addScalar(name, type));
    return query;
  }

  static long whole(@Nullable Object column) {
    return ((Number) Objects.requireNonNull(column)).longValue();
  }

  static @Nullable Long number(@Nullable Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  static @Nullable String text(@Nullable Object column) {
    return column == null ? null : column.toString();
  }

  static boolean flag(@Nullable Object column) {
    return whole(column) != 0;
  }

  static Instant instant(@Nullable Object column) {
    return Instant.ofEpochMilli(whole(column));
  }

  static @Nullable Instant instantOrNull(@Nullable Object column) {
    return column == null ? null : instant(column);
  }
}
