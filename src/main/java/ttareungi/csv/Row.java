package ttareungi.csv;

import java.util.List;

/** A row of a file, and the line where it begins. */
public record Row(int line, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** Without the spaces around it; empty where the row ends before. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
