package ttareungi.ui.admin.monitoring;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ttareungi.monitoring.Latency;

/** How many took how long. What took longer than it may is of another colour. */
final class Histogram extends Region {
  private static final int EVERY = 4;
  private static final double GAP = 0.1;
  private static final double FAR_OVER = 1.25;

  private final Region[] bars = new Region[Latency.BARS];
  private final Label[] marks = new Label[(Latency.BARS - 1) / EVERY + 1];
  private Latency latency = Latency.NONE;

  Histogram(Duration limit) {
    getStyleClass().add("histogram");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (int i = 0; i < bars.length; i++) {
      bars[i] = new Region();
      bars[i].getStyleClass().addAll("bar", look(i, limit));
      getChildren().add(bars[i]);
    }
    for (int i = 0; i < marks.length; i++) {
      marks[i] = new Label(mark(i));
      marks[i].getStyleClass().add("axis");
      getChildren().add(marks[i]);
    }
    getChildren().forEach(child -> child.setManaged(false));
  }

  private static String look(int bar, Duration limit) {
    double from = (double) Latency.STEP.toMillis() * bar;
    double over = from / limit.toMillis();
    return over < 1 ? "good" : over < FAR_OVER ? "slow" : "bad";
  }

  private String mark(int index) {
    long from = Latency.STEP.toMillis() * EVERY * index;
    return index == 0 ? "0ms" : index == marks.length - 1 ? from + "+" : Long.toString(from);
  }

  void show(Latency next) {
    latency = next;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double floor = getHeight() - marks[0].prefHeight(-1);
    double step = getWidth() / bars.length;
    long most = latency.bars().stream().mapToLong(Long::longValue).max().orElse(0);
    for (int i = 0; i < bars.length; i++) {
      long count = i < latency.bars().size() ? latency.bars().get(i) : 0;
      double high = count == 0 ? 1 : Math.max(2, floor * count / most);
      bars[i].resizeRelocate(step * i, floor - high, step * (1 - GAP), high);
    }
    for (int i = 0; i < marks.length; i++) {
      marks[i].autosize();
      double x = step * EVERY * i;
      marks[i].relocate(Math.min(x, getWidth() - marks[i].getWidth()), floor);
    }
  }
}
