package ttareungi.ui.common;

import java.util.Locale;

/** Sizes of files: {@code 6.4MB}, {@code 214MB}, {@code 1.5GB}. */
public final class Bytes {
  private static final double STEP = 1_024;
  private static final double WHOLE_FROM = 100;
  private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

  private Bytes() {}

  public static String say(long bytes) {
    double value = bytes;
    int unit = 0;
    while (value >= STEP && unit < UNITS.length - 1) {
      value /= STEP;
      unit++;
    }
    boolean whole = unit == 0 || value >= WHOLE_FROM || value == Math.rint(value);
    return String.format(Locale.ROOT, whole ? "%.0f%s" : "%.1f%s", value, UNITS[unit]);
  }
}
