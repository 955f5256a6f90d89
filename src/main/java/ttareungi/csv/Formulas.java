package ttareungi.csv;

/** What a spreadsheet would run as a formula, it takes for text behind an apostrophe. */
final class Formulas {
  private static final String STARTS = "=+-@\t\r";

  private Formulas() {}

  static String defused(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
