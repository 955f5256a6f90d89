package ttareungi.ui.admin.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTest {
  @Test
  void meansAreCountedFromTheNewest() {
    assertThat(Course.thinned(new double[] {9, 1, 3, 5, 7}, 2)).containsExactly(9, 2, 6);
    assertThat(Course.thinned(new double[] {1, 2}, 1)).containsExactly(1, 2);
    assertThat(Course.thinned(new double[0], 3)).isEmpty();
  }
}
