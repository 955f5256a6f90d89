package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Rejection;
import ttareungi.setting.Change;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;
import ttareungi.speech.Utterance;
import ttareungi.ui.kiosk.frame.Panel;

/**
 * The settings of {@code config.properties}; what it does not name is as the city has it.
 *
 * @param said of the whole house, which keeps them in its database
 * @param zone where a day begins and clocks are read
 * @param receipts where receipts come out
 * @param panels of the kiosks
 * @param voiceVolume how loud the kiosk begins to speak to a rider, 0 to 100
 */
public record Config(
    List<Change> said, ZoneId zone, ReceiptSetting receipts, Panels panels, int voiceVolume) {
  /** Pixels a millimetre; with a point and a station's number after it, of its kiosk alone. */
  static final String SCALE = "kiosk.panel.px.per.mm";

  static final String BOTTOM = "kiosk.panel.bottom.mm";
  private static final Pattern OF_STATION =
      Pattern.compile("kiosk\\.panel\\.(px\\.per|bottom)\\.mm\\.(?<station>\\d{1,9})");
  private static final int VOLUME = 70;

  public static final Config STANDARD =
      new Config(
          List.of(), ZoneId.of("Asia/Seoul"), new ReceiptSetting.Pdf(), Panels.STANDARD, VOLUME);

  public Config {
    said = List.copyOf(said);
  }

  /** A setting that makes no sense: the message is for the person who wrote it. */
  public static final class Invalid extends RuntimeException {
    Invalid(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  public static Config read(Path file) {
    try {
      return of(properties(file));
    } catch (IllegalArgumentException e) {
      throw new Invalid(file + ": " + e.getMessage(), e);
    }
  }

  /** What is written of the panels of single stations, by its name. */
  static Map<String, String> panelLines(Path file) {
    var set = properties(file);
    return set.stringPropertyNames().stream()
        .filter(name -> OF_STATION.matcher(name).matches())
        .collect(Collectors.toMap(Function.identity(), name -> set.getProperty(name).strip()));
  }

  private static Properties properties(Path file) {
    var set = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        set.load(in);
      } catch (IOException | IllegalArgumentException e) { // the latter for a backslash and a u
        throw new Invalid(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return set;
  }

  private static Config of(Properties set) {
    return new Config(
        said(set),
        setting(set, "zone", STANDARD.zone().getId(), ZoneId::of),
        ReceiptSetting.of(set.getProperty("receipt.printer", "pdf").strip()),
        panels(set),
        volume(set));
  }

  private static List<Change> said(Properties set) {
    var said =
        Arrays.stream(Setting.values())
            .filter(each -> set.containsKey(each.key()))
            .map(each -> new Change(each, setting(set, each.key(), "", text -> parsed(each, text))))
            .toList();
    Settings.STANDARD
        .with(said)
        .disagreement()
        .ifPresent(refusal -> {
          throw new IllegalArgumentException(words(refusal));
        });
    return said;
  }

  private static String parsed(Setting setting, String text) {
    return setting.parse(text).orElseThrow(IllegalArgumentException::new);
  }

  /** For the person who wrote the file. */
  static String words(Rejection refusal) {
    var details = refusal.details().toArray();
    return switch (refusal.reason()) {
      case SETTING_FEE_TOO_HIGH ->
          "tariff.fee=%s is more than purchase.highest=%s".formatted(details);
      case SETTING_NOT_IN_STEPS ->
          "purchase.step=%s does not go into purchase.highest=%s".formatted(details);
      default -> refusal.toString();
    };
  }

  private static Panels panels(Properties set) {
    var own =
        set.stringPropertyNames().stream()
            .map(OF_STATION::matcher)
            .filter(Matcher::matches)
            .map(name -> Long.valueOf(name.group("station")))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), no -> panel(set, "." + no)));
    return new Panels(panel(set, ""), own);
  }

  /** {@code of}: what the names end with; where nothing is written so, what is without it. */
  private static Panel panel(Properties set, String of) {
    String bottom = set.getProperty(BOTTOM, Double.toString(Panel.STANDARD.bottomMm()));
    return new Panel(
        setting(set, SCALE + of, set.getProperty(SCALE, ""), Config::measured),
        setting(set, BOTTOM + of, bottom, Double::valueOf));
  }

  private static OptionalDouble measured(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  /** The one who wrote it must find the line: what parsers say does not name it. */
  private static <T> T setting(
      Properties set, String name, String standard, Function<String, T> read) {
    var text = set.getProperty(name, standard).strip();
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(name + "=" + text, e);
    }
  }

  private static int volume(Properties set) {
    String written = set.getProperty("kiosk.voice.volume", "" + VOLUME).strip();
    if (!written.matches("\\d{1,3}") || Integer.parseInt(written) > Utterance.LOUDEST) {
      throw new IllegalArgumentException(
          "kiosk.voice.volume is \"%s\"; it is a whole number from 0 to %d"
              .formatted(written, Utterance.LOUDEST));
    }
    return Integer.parseInt(written);
  }
}
