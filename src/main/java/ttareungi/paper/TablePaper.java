package ttareungi.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A table on as many sheets as it needs: its head stands on each, its sums on the last. */
public final class TablePaper {
  /** {@code share}: of the width, among all. */
  public record Column(String name, float share, boolean isNumber) {}

  /**
   * @param facts lines under the title, such as the period
   * @param proof lines under the sums
   */
  public record Table(
      String title,
      List<String> facts,
      List<Column> columns,
      List<List<String>> rows,
      List<String> sums,
      List<String> proof) {}

  /** What a page says of itself, from its number. */
  public interface Foot {
    String of(int page);
  }

  private static final float MARGIN = 12;
  private static final float TITLE = 6;
  private static final float BODY = 2.9f;
  private static final float LINE = 5.6f;
  private static final float PAD = 1.2f;

  private final Paper paper;
  private final Table table;
  private final Foot foot;
  private final float room;
  private float y;

  private TablePaper(Paper paper, Table table, Foot foot) {
    this.paper = paper;
    this.table = table;
    this.foot = foot;
    room = paper.size().width() - 2 * MARGIN;
  }

  /** Draws and saves; leaves it, and nothing is written, as soon as it is wanted no more. */
  public static void write(
      Paper paper, Table table, Foot foot, OutputStream out, BooleanSupplier wanted)
      throws IOException {
    if (new TablePaper(paper, table, foot).draw(wanted)) {
      paper.save(out);
    }
  }

  private boolean draw(BooleanSupplier wanted) throws IOException {
    nextPage();
    for (var row : table.rows()) {
      if (!wanted.getAsBoolean()) {
        return false;
      }
      ensure(LINE);
      line(row);
    }
    ensure(LINE * (table.proof().size() + 2));
    paper.line(MARGIN, y - LINE + PAD, room);
    line(table.sums());
    for (var words : table.proof()) {
      paper.text(words, BODY, MARGIN + PAD, y);
      y += LINE;
    }
    return true;
  }

  private void ensure(float height) throws IOException {
    if (y + height > paper.size().height() - MARGIN) {
      nextPage();
    }
  }

  private void nextPage() throws IOException {
    paper.nextPage();
    y = MARGIN + TITLE;
    if (paper.pages() == 1) {
      paper.text(table.title(), TITLE, MARGIN, y);
      y += LINE;
      for (var fact : table.facts()) {
        y += LINE;
        paper.text(fact, BODY, MARGIN, y - PAD);
      }
      y += LINE;
    }
    var number = foot.of(paper.pages());
    paper.textTo(number, BODY, MARGIN + room, paper.size().height() - MARGIN / 2);
    head();
  }

  private void head() throws IOException {
    line(table.columns().stream().map(Column::name).toList());
    paper.line(MARGIN, y - LINE + PAD, room);
    y += PAD;
  }

  private void line(List<String> cells) throws IOException {
    float all = table.columns().stream().map(Column::share).reduce(0f, Float::sum);
    float x = MARGIN;
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      float width = room * column.share() / all;
      cell(cells.get(i), column, x, width - 2 * PAD);
      x += width;
    }
    y += LINE;
  }

  private void cell(String words, Column column, float x, float width) throws IOException {
    if (column.isNumber()) {
      paper.textTo(words, BODY, x + PAD + width, y);
    } else {
      paper.textIn(words, BODY, x + PAD, y, width);
    }
  }
}
