package ttareungi.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** The rows of one table that a batch of events touches: read once, changed in memory. */
final class Touched<E> {
  private final LongFunction<Optional<E>> find;
  private final Map<Long, E> rows = new HashMap<>();
  private final List<E> added = new ArrayList<>();
  private final List<E> changed = new ArrayList<>();

  Touched(LongFunction<Optional<E>> find) {
    this.find = find;
  }

  /** The row with this number, which the log has spoken of before. */
  E get(long id) {
    return find(id)
        .orElseThrow(() -> new IllegalStateException("the log never spoke of " + id + " before"));
  }

  E getOrAdd(long id, LongFunction<E> make) {
    return find(id).orElseGet(() -> add(id, make.apply(id)));
  }

  E add(long id, E row) {
    rows.put(id, row);
    added.add(row);
    return row;
  }

  private Optional<E> find(long id) {
    var known = rows.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    var found = find.apply(id);
    found.ifPresent(
        row -> {
          rows.put(id, row);
          changed.add(row);
        });
    return found;
  }

  /** Rows that are not in the table yet. */
  List<E> added() {
    return added;
  }

  /** Rows that are, as they should be now. */
  List<E> changed() {
    return changed;
  }
}
