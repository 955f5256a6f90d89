package ttareungi.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that has to be looked at, and why. */
public record Finding(Row row, List<Why> whys) {
  /**
   * One reason.
   *
   * @param field whose cell it is; null for the whole row
   * @param details what the sentence of the flaw fills in
   */
  public record Why(@Nullable Field field, Flaw flaw, List<String> details) {
    public Why {
      details = List.copyOf(details);
    }

    static Why of(@Nullable Field field, Flaw flaw, Object... details) {
      return new Why(field, flaw, List.of(details).stream().map(String::valueOf).toList());
    }
  }

  public Finding {
    whys = List.copyOf(whys);
  }

  public boolean isError() {
    return whys.stream().anyMatch(why -> why.flaw().isError());
  }

  /** What is wrong with one cell of it, if anything is. */
  public Optional<Why> about(Field field) {
    return whys.stream().filter(why -> why.field() == field).findFirst();
  }
}
