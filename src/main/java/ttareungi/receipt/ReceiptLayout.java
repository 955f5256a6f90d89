package ttareungi.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ttareungi.paper.PaperFont;
import ttareungi.paper.QrDots;
import ttareungi.receipt.ReceiptText.Line;

/**
 * Where everything stands on the paper. Measured in the dots of a thermal printer, eight to the
 * millimetre and whole numbers only, so that what such a printer draws is sharp.
 */
final class ReceiptLayout {
  static final int DOTS_PER_MM = 8;

  /** Of the roll. */
  static final int WIDTH = 80 * DOTS_PER_MM;

  /** What a printer of that roll can reach. */
  static final int PRINTABLE = 72 * DOTS_PER_MM;

  static final int MARGIN = (WIDTH - PRINTABLE) / 2;
  private static final int BODY = 26;
  private static final int MAIN = 44;
  private static final int HEADING = 48;
  private static final int GAP = 24;
  private static final int MODULE = 6;
  private static final int QUIET_ZONE = 4;
  private static final float LEADING = 1.35f;
  private static final float ASCENT = 1f;

  private final PaperFont font;
  private final List<Mark> marks = new ArrayList<>();
  private int y = MARGIN;

  private ReceiptLayout(PaperFont font) {
    this.font = font;
  }

  /** {@code y}: from the top of the paper down. */
  sealed interface Mark {
    record Text(String words, int size, int x, int y) implements Mark {}

    record Box(int x, int y, int width, int height) implements Mark {}
  }

  /** As long as it needs to be. */
  record Page(List<Mark> marks, int height) {}

  static Page of(ReceiptText text, PaperFont font) throws IOException {
    var layout = new ReceiptLayout(font);
    for (Line line : text.lines()) {
      layout.add(line);
    }
    return new Page(List.copyOf(layout.marks), layout.y + MARGIN);
  }

  private void add(Line line) throws IOException {
    switch (line) {
      case Line.Heading heading -> centred(heading.words(), HEADING);
      case Line.Note note -> centred(note.words(), BODY);
      case Line.Fact fact -> fact(fact.name(), fact.value(), BODY);
      case Line.MainFact fact -> fact(fact.name(), fact.value(), MAIN);
      case Line.Rule _ -> rule();
      case Line.Qr qr -> qr(qr.content());
    }
  }

  private void centred(String words, int size) throws IOException {
    for (String part : font.wrap(font.drawable(words), size, PRINTABLE)) {
      text(part, size, MARGIN + Math.round((PRINTABLE - font.width(part, size)) / 2));
      down(size);
    }
  }

  /** The value ends at the right edge, below the name where both together are too wide. */
  private void fact(String name, String value, int size) throws IOException {
    String left = font.drawable(name);
    String right = font.drawable(value);
    float room = PRINTABLE - font.width(left, BODY) - GAP;
    text(left, BODY, MARGIN, y + Math.round((size - BODY) * ASCENT));
    if (font.width(right, size) > room) {
      down(BODY);
      room = PRINTABLE;
    }
    for (String part : font.wrap(right, size, room)) {
      text(part, size, MARGIN + PRINTABLE - Math.round(font.width(part, size)));
      down(size);
    }
  }

  private void text(String words, int size, int x) {
    text(words, size, x, y);
  }

  private void text(String words, int size, int x, int top) {
    marks.add(new Mark.Text(words, size, x, top + Math.round(size * ASCENT)));
  }

  private void down(int size) {
    y += Math.round(size * LEADING);
  }

  private void rule() {
    marks.add(new Mark.Box(MARGIN, y + GAP / 2, PRINTABLE, 2));
    y += GAP;
  }

  private void qr(String content) {
    var dots = QrDots.of(content, QUIET_ZONE);
    int left = (WIDTH - dots.size() * MODULE) / 2;
    dots.each((column, row) ->
        marks.add(new Mark.Box(left + column * MODULE, y + row * MODULE, MODULE, MODULE)));
    y += dots.size() * MODULE;
  }
}
