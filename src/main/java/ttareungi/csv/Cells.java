package ttareungi.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ttareungi.csv.Finding.Why;

/** One row while it is judged: reads its cells, and remembers what is wrong with them. */
final class Cells {
  private final Mapping mapping;
  private final Row row;
  private final List<Why> whys = new ArrayList<>();

  Cells(Mapping mapping, Row row, int columns) {
    this.mapping = mapping;
    this.row = row;
    if (row.cells().size() > columns) {
      whys.add(Why.of(null, Flaw.CELLS_TOO_MANY, row.cells().size(), columns));
    }
  }

  Row row() {
    return row;
  }

  List<Why> whys() {
    return whys;
  }

  boolean isWrong() {
    return whys.stream().anyMatch(why -> why.flaw().isError());
  }

  String text(Field field) {
    return mapping.cell(row, field);
  }

  /** Empty, and a flaw, where the cell is. */
  Optional<String> needed(Field field) {
    var text = text(field);
    if (text.isEmpty()) {
      flaw(field, Flaw.MISSING);
    }
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  void flaw(Field field, Flaw flaw, Object... details) {
    whys.add(Why.of(field, flaw, details));
  }
}
