package ttareungi.pin;

/**
 * Under which number wrong PINs are counted: a rider's under the member number, an operator's far
 * above all of those.
 */
final class TryKey {
  private static final long OPERATORS = 1_000_000_000_000L;

  private TryKey() {}

  static long ofOperator(long operatorNo) {
    return OPERATORS + operatorNo;
  }

  static boolean isOperator(long key) {
    return key > OPERATORS;
  }

  static long operatorNo(long key) {
    return key - OPERATORS;
  }
}
