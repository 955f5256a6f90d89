package ttareungi.ui.admin.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import ttareungi.monitoring.Check;
import ttareungi.monitoring.Measure;
import ttareungi.monitoring.Reading;
import ttareungi.monitoring.Span;
import ttareungi.ui.admin.Upkeep.Kept;

/** What is seen at one look. */
record Look(
    Reading read, Span span, Map<Measure, double[]> courses, List<Check> checks, List<Kept> kept) {
  double[] course(Measure measure) {
    return Objects.requireNonNull(courses.get(measure));
  }

  long toDo() {
    return checks.stream().filter(check -> check.level() == Check.Level.WARNING).count();
  }
}
