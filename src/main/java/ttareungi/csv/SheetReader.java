package ttareungi.csv;

import static ttareungi.csv.Unreadable.Why.BROKEN;
import static ttareungi.csv.Unreadable.Why.CANNOT_OPEN;
import static ttareungi.csv.Unreadable.Why.EMPTY;
import static ttareungi.csv.Unreadable.Why.NOT_TEXT;
import static ttareungi.csv.Unreadable.Why.NO_HEADER;
import static ttareungi.csv.Unreadable.Why.NO_ROWS;
import static ttareungi.csv.Unreadable.Why.TOO_LARGE;
import static ttareungi.csv.Unreadable.Why.TOO_MANY_ROWS;
import static ttareungi.csv.Unreadable.Why.UTF_16;
import static ttareungi.csv.Unreadable.Why.WORKBOOK;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads a file as a table, whatever program wrote it. Waits for the disk: not the FX thread. */
public final class SheetReader {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final Subject subject;

  public SheetReader(Subject subject) {
    this.subject = subject;
  }

  /** What the columns of a sheet probably are. */
  public Mapping guess(Sheet sheet) {
    return Mapping.guess(subject, sheet.headers());
  }

  public Reading read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      return Files.size(file) > Sheet.MOST_BYTES
          ? Unreadable.of(TOO_LARGE, name, Sheet.MOST_BYTES >> 20)
          : read(name, Files.readAllBytes(file));
    } catch (IOException _) {
      return Unreadable.of(CANNOT_OPEN, name);
    }
  }

  private Reading read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return Unreadable.of(EMPTY, name);
    }
    if (Bytes.isWorkbook(bytes)) {
      return Unreadable.of(WORKBOOK, name);
    }
    if (Bytes.isUtf16(bytes)) {
      return Unreadable.of(UTF_16, name);
    }
    for (var encoding : Bytes.encodings(bytes)) {
      var text = encoding.decode(bytes);
      if (text.isPresent()) {
        return table(name, sha256(bytes), encoding, text.get());
      }
    }
    return Unreadable.of(NOT_TEXT, name);
  }

  private Reading table(String name, String sha256, Encoding encoding, String text) {
    char separator = separator(text);
    try (var records = parser(separator).ofCsvRecord(text)) {
      var each = records.iterator();
      var headers = each.hasNext() ? each.next().getFields() : List.<String>of();
      if (Mapping.guess(subject, headers).isEmpty()) {
        return Unreadable.of(NO_HEADER, name);
      }
      var rows = new ArrayList<Row>();
      while (each.hasNext() && rows.size() <= Sheet.MOST_ROWS) {
        row(each.next()).ifPresent(rows::add);
      }
      return checked(new Sheet(name, sha256, encoding, separator, headers, rows));
    } catch (CsvParseException broken) {
      return Unreadable.of(BROKEN, name, line(broken));
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be read", e);
    }
  }

  private static Reading checked(Sheet sheet) {
    if (sheet.rows().isEmpty()) {
      return Unreadable.of(NO_ROWS, sheet.fileName());
    }
    return sheet.rows().size() > Sheet.MOST_ROWS
        ? Unreadable.of(TOO_MANY_ROWS, sheet.fileName(), Sheet.MOST_ROWS)
        : sheet;
  }

  /** Empty where the row says nothing at all, as those that a spreadsheet leaves at its end. */
  private static Optional<Row> row(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new Row((int) record.getStartingLineNumber(), record.getFields()));
  }

  private static CsvReader.CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /** The one that stands most often in the first line. */
  private static char separator(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = SEPARATORS[0];
    for (char each : SEPARATORS) {
      best = count(first, each) > count(first, best) ? each : best;
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(each -> each == separator).count();
  }

  /** The number that the parser names, or nothing. */
  private static String line(CsvParseException broken) {
    var message = String.valueOf(broken.getMessage());
    var number = message.replaceFirst("(?s).*?line (\\d+).*", "$1");
    return number.matches("\\d+") ? number : "?";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
