package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes rows that have to be mended to a file of their own: as they came, with their line and the
 * reason, as UTF-8 that Excel knows for such. No cell of it is run as a formula.
 */
public final class BadRows {
  private static final String BOM = "\uFEFF";

  private final Sheet sheet;
  private final String line;
  private final String reason;
  private final Function<Finding, String> words;

  /** What the two columns are called that are added, and the reason in words. */
  public BadRows(Sheet sheet, String line, String reason, Function<Finding, String> words) {
    this.sheet = sheet;
    this.line = line;
    this.reason = reason;
    this.words = words;
  }

  /** Waits for the disk: not the FX thread. */
  public void write(Path file, List<Finding> findings) throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      out.write(BOM);
      try (var csv = CsvWriter.builder().build(out)) {
        csv.writeRecord(safe(sheet.headers(), line, reason));
        for (var finding : findings) {
          var row = finding.row();
          csv.writeRecord(safe(padded(row), String.valueOf(row.line()), words.apply(finding)));
        }
      }
    }
  }

  private List<String> padded(Row row) {
    var cells = new ArrayList<>(row.cells());
    while (cells.size() < sheet.headers().size()) {
      cells.add("");
    }
    return cells;
  }

  private static List<String> safe(List<String> cells, String line, String reason) {
    var all = new ArrayList<>(cells);
    all.add(line);
    all.add(reason);
    return all.stream().map(Formulas::defused).toList();
  }
}
