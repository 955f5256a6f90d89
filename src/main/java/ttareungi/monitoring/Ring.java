package ttareungi.monitoring;

/** The last so many numbers, oldest first. Not for several threads. */
final class Ring {
  private final double[] kept;
  private int next;
  private int size;

  Ring(int most) {
    kept = new double[most];
  }

  void add(double value) {
    kept[next] = value;
    next = (next + 1) % kept.length;
    size = Math.min(size + 1, kept.length);
  }

  /** The newest, oldest of them first. */
  double[] last(int most) {
    int count = Math.min(most, size);
    var values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = kept[Math.floorMod(next - count + i, kept.length)];
    }
    return values;
  }
}
