package ttareungi.setting;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a setting may be. */
@Immutable
public sealed interface Kind {
  /** The one way to write it; empty where the text makes no sense. */
  Optional<String> parse(String text);

  /** A whole number, with commas between thousands or without. */
  record Whole(long least, long most) implements Kind {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}");

    @Override
    public Optional<String> parse(String text) {
      if (!WRITTEN.matcher(text).matches()) {
        return Optional.empty();
      }
      var digits = text.replace(",", "");
      return digits.length() > 18 ? Optional.empty() : within(Long.parseLong(digits));
    }

    private Optional<String> within(long number) {
      return number < least || number > most
          ? Optional.empty()
          : Optional.of(Long.toString(number));
    }
  }

  /** One of these words. */
  record Choice(ImmutableList<String> words) implements Kind {
    Choice(String... words) {
      this(ImmutableList.copyOf(words));
    }

    @Override
    public Optional<String> parse(String text) {
      return words.contains(text) ? Optional.of(text) : Optional.empty();
    }
  }

  /** A telephone number as it is to be shown. */
  record Phone() implements Kind {
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 ()-]{1,18}[0-9]");

    @Override
    public Optional<String> parse(String text) {
      return WRITTEN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
  }

  /** Times of the day with commas between them, in their order; none at all is empty. */
  record Times() implements Kind {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");
    private static final int MOST = 24;

    @Override
    public Optional<String> parse(String text) {
      try {
        var times = read(text);
        return times.size() > MOST ? Optional.empty() : Optional.of(write(times));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }

    static List<LocalTime> read(String text) {
      return text.isEmpty()
          ? List.of()
          : Arrays.stream(BETWEEN.split(text)).map(LocalTime::parse).distinct().sorted().toList();
    }

    private static String write(List<LocalTime> times) {
      return times.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }
  }
}
