package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that Excel knows for UTF-8. No cell of it is run as a formula; numbers stay numbers, and
 * are handed in without grouping.
 */
public final class TableFile implements AutoCloseable {
  private static final String BOM = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final CsvWriter csv;

  /** The stream is closed with it. */
  public TableFile(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BOM);
    csv = CsvWriter.builder().build(writer);
  }

  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(TableFile::safe).toList());
  }

  private static String safe(String cell) {
    return NUMBER.matcher(cell).matches() ? cell : Formulas.defused(cell);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
