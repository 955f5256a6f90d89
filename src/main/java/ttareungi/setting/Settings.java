package ttareungi.setting;

import static ttareungi.setting.Setting.FEE;
import static ttareungi.setting.Setting.PURCHASE_HIGHEST;
import static ttareungi.setting.Setting.PURCHASE_STEP;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;

/**
 * The settings of the house at one moment.
 *
 * @param set those that somebody has set, as {@link Setting#parse} writes them; others are as the
 *     city has them
 */
public record Settings(Map<Setting, String> set) {
  public static final Settings STANDARD = new Settings(Map.of());

  public Settings {
    set = Map.copyOf(set);
  }

  /** A name that this version does not know is one of another version's. */
  static Settings of(List<SettingRow> rows) {
    var set = new EnumMap<Setting, String>(Setting.class);
    rows.forEach(row -> Setting.of(row.name()).ifPresent(each -> set.put(each, row.value())));
    return new Settings(set);
  }

  public Settings with(Setting setting, String value) {
    return with(List.of(new Change(setting, value)));
  }

  public Settings with(List<Change> changes) {
    var changed = new EnumMap<Setting, String>(Setting.class);
    changed.putAll(set);
    changes.forEach(each -> changed.put(each.setting(), each.value()));
    return new Settings(changed);
  }

  /** Why these do not go together, where they do not. Nobody has to buy twice for one ride. */
  public Optional<Rejection> disagreement() {
    long step = number(PURCHASE_STEP);
    long highest = number(PURCHASE_HIGHEST);
    if (highest % step != 0) {
      return Optional.of(Rejection.of(Reason.SETTING_NOT_IN_STEPS, step, highest));
    }
    return number(FEE) > highest
        ? Optional.of(Rejection.of(Reason.SETTING_FEE_TOO_HIGH, number(FEE), highest))
        : Optional.empty();
  }

  public String text(Setting setting) {
    return Objects.requireNonNullElse(set.get(setting), setting.standard());
  }

  public long number(Setting setting) {
    return Long.parseLong(text(setting));
  }

  public int count(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /** In the order of the day. */
  public List<LocalTime> times(Setting setting) {
    return Kind.Times.read(text(setting));
  }
}
