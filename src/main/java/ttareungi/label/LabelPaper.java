package ttareungi.label;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import ttareungi.paper.Paper;

/** Labels on paper: one alone, or many on sheets of 24 that are sold ready to peel. */
public final class LabelPaper {
  public static final int A_SHEET = 24;

  private static final float WIDTH = 70;
  private static final float HEIGHT = 37;
  private static final int ACROSS = 3;
  private static final int DOWN = A_SHEET / ACROSS;
  private static final float TOP = (Paper.Size.A4.height() - DOWN * HEIGHT) / 2;

  /** As far in as no printer fails to reach. */
  private static final float EDGE = 5;

  private static final int QUIET_ZONE = 4;
  private static final float CODE = HEIGHT - 2 * EDGE;
  private static final float SMALL = 3.2f;
  private static final float LARGE = 6.4f;
  private static final float GAP = 2;

  private LabelPaper() {}

  /** On paper of its own size. */
  public static void one(Label label, OutputStream out) throws IOException {
    try (var paper = new Paper(new Paper.Size(WIDTH, HEIGHT))) {
      draw(paper, label, 0, 0);
      paper.save(out);
    }
  }

  /** On as many sheets as they need; nothing is written where they are wanted no more. */
  public static void sheets(List<Label> labels, OutputStream out, BooleanSupplier wanted)
      throws IOException {
    try (var paper = new Paper(Paper.Size.A4)) {
      for (int i = 0; i < labels.size(); i++) {
        if (!wanted.getAsBoolean()) {
          return;
        }
        if (i % A_SHEET == 0) {
          paper.nextPage();
        }
        int column = i % ACROSS;
        int row = i % A_SHEET / ACROSS;
        draw(paper, labels.get(i), column * WIDTH, TOP + row * HEIGHT);
      }
      paper.save(out);
    }
  }

  private static void draw(Paper paper, Label label, float x, float y) throws IOException {
    paper.qr(label.code(), x + EDGE, y + EDGE, CODE, QUIET_ZONE);
    float left = x + EDGE + CODE;
    float room = WIDTH - 2 * EDGE - CODE;
    float middle = y + HEIGHT / 2 + LARGE / 3;
    paper.textIn(label.brand(), SMALL, left, middle - LARGE - GAP, room);
    paper.text(label.code(), fitting(paper, label.code(), room), left, middle);
    paper.textIn(label.words(), SMALL, left, middle + SMALL + 2 * GAP, room);
  }

  /** A long number stands smaller, never cut. */
  private static float fitting(Paper paper, String words, float room) throws IOException {
    return Math.min(LARGE, LARGE * room / paper.width(words, LARGE));
  }
}
