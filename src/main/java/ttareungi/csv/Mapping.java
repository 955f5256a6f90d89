package ttareungi.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a file is what; a column that is nothing is left out. */
public final class Mapping {
  private static final Map<Field, List<String>> HEADERS = headers();

  private final Subject subject;
  private final Map<Field, Integer> columns;

  private Mapping(Subject subject, Map<Field, Integer> columns) {
    this.subject = subject;
    this.columns = columns;
  }

  /** By what the columns are called. */
  static Mapping guess(Subject subject, List<String> headers) {
    var names = headers.stream().map(Vocabulary::plain).toList();
    var columns = new EnumMap<Field, Integer>(Field.class);
    // The word that comes first in the list of a field is the surest: those are tried first.
    int most = HEADERS.values().stream().mapToInt(List::size).max().orElse(0);
    for (int place = 0; place < most; place++) {
      for (var field : subject.fields()) {
        var words = words(field);
        if (place < words.size() && !columns.containsKey(field)) {
          int column = names.indexOf(words.get(place));
          if (column >= 0 && !columns.containsValue(column)) {
            columns.put(field, column);
          }
        }
      }
    }
    return new Mapping(subject, columns);
  }

  private static List<String> words(Field field) {
    return HEADERS.getOrDefault(field, List.of());
  }

  private static Map<Field, List<String>> headers() {
    var words = Vocabulary.read("/csv/headers.properties");
    return Arrays.stream(Field.values())
        .collect(Collectors.toMap(field -> field, field -> words.get(field.name())));
  }

  /** The same, but this column is that field; null where the column is to be left out. */
  public Mapping with(int column, @Nullable Field field) {
    var changed = new EnumMap<Field, Integer>(Field.class);
    columns.forEach((each, at) -> {
      if (at != column && each != field) {
        changed.put(each, at);
      }
    });
    if (field != null) {
      changed.put(field, column);
    }
    return new Mapping(subject, changed);
  }

  public Optional<Field> field(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public OptionalInt column(Field field) {
    var column = columns.get(field);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** What the row says of a field; empty where nothing does. */
  public String cell(Row row, Field field) {
    var column = columns.get(field);
    return column == null ? "" : row.cell(column);
  }

  /** The fields that need a column and have none. */
  public List<Field> missing() {
    return subject.required().stream().filter(field -> !columns.containsKey(field)).toList();
  }

  /** Those that have a column, in the order of the subject. */
  public List<Field> mapped() {
    return subject.fields().stream().filter(columns::containsKey).toList();
  }

  public Subject subject() {
    return subject;
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }
}
