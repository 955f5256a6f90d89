package ttareungi.csv;

import java.util.List;

/**
 * A file as a table.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 */
public record Sheet(
    String fileName,
    String sha256,
    Encoding encoding,
    char separator,
    List<String> headers,
    List<Row> rows)
    implements Reading {
  public static final int MOST_ROWS = 100_000;
  public static final long MOST_BYTES = 64L << 20;

  public Sheet {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** The first that is not empty, to show what a column holds. */
  public String example(int column) {
    return rows.stream()
        .limit(100)
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }
}
