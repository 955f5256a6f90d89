package ttareungi.ui.admin.monitoring;

import java.util.Arrays;

/** Thins a course of numbers out to as many as a picture has room for. */
final class Course {
  private Course() {}

  /** Means of as many as it takes, counted from the newest: the last point stands still. */
  static double[] thinned(double[] values, int each) {
    int count = (values.length + each - 1) / each;
    var thin = new double[count];
    for (int i = 0; i < count; i++) {
      int end = values.length - (count - 1 - i) * each;
      thin[i] = Arrays.stream(values, Math.max(0, end - each), end).average().orElse(0);
    }
    return thin;
  }
}
