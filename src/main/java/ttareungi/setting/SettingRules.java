package ttareungi.setting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static ttareungi.kernel.Reason.SETTING_INVALID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/**
 * The rules for settings. A value and the event that tells of it are written in one transaction:
 * the trail and the value never differ.
 */
public final class SettingRules {
  private SettingRules() {}

  public static void register(Decisions decisions) {
    decisions.with(ChangeSettings.class, SettingRules::change);
    decisions.with(ChangePanel.class, (command, work) -> panel(command));
    decisions.with(HearFile.class, SettingRules::hear);
  }

  /** As they are in the transaction of a command. */
  public static Settings now(Work work) {
    return Settings.of(work.repository(SettingRepository.class).all());
  }

  /** As they are committed. Waits for the disk. */
  public static Settings read(Reader reader) {
    return Settings.of(reader.read(SettingRepository.class, SettingRepository::all));
  }

  /** What the file says and the house has not heard yet. Waits for the disk. */
  public static List<Change> unheard(List<Change> said, Reader reader) {
    return unheard(said, byName(reader.read(SettingRepository.class, SettingRepository::all)));
  }

  private static List<Change> unheard(List<Change> said, Map<String, SettingRow> rows) {
    return said.stream().filter(each -> !each.value().equals(heard(each, rows))).toList();
  }

  private static @Nullable String heard(Change said, Map<String, SettingRow> rows) {
    var row = rows.get(said.setting().key());
    return row == null ? null : row.file();
  }

  private static Map<String, SettingRow> byName(List<SettingRow> rows) {
    return rows.stream().collect(toMap(SettingRow::name, identity()));
  }

  private static Outcome change(ChangeSettings command, Work work) {
    var read = new ArrayList<Change>();
    for (var wanted : command.changes()) {
      var value = wanted.setting().parse(wanted.value());
      if (value.isEmpty()) {
        return Rejection.of(SETTING_INVALID, wanted.setting().key(), wanted.value());
      }
      read.add(new Change(wanted.setting(), value.get()));
    }
    var settings = work.repository(SettingRepository.class);
    return settle(
        read,
        settings.all(),
        row -> {
          if (settings.change(row.setting().key(), row.value()) == 0) {
            settings.insert(new SettingRow(row.setting(), row.value(), null));
          }
        });
  }

  private static Outcome panel(ChangePanel command) {
    return new Outcome.Accepted(
        command.lines().stream()
            .filter(line -> !line.before().equals(line.after()))
            .<DomainEvent>map(line -> new SettingChanged(line.key(), line.before(), line.after()))
            .toList());
  }

  private static Outcome hear(HearFile command, Work work) {
    var settings = work.repository(SettingRepository.class);
    var rows = settings.all();
    return settle(
        unheard(command.said(), byName(rows)),
        rows,
        row -> {
          if (settings.hear(row.setting().key(), row.value()) == 0) {
            settings.insert(new SettingRow(row.setting(), row.value(), row.value()));
          }
        });
  }

  @FunctionalInterface
  private interface Keeping {
    void keep(Change change);
  }

  private static Outcome settle(List<Change> changes, List<SettingRow> rows, Keeping keeping) {
    var before = Settings.of(rows);
    var after = before.with(changes);
    return after
        .disagreement()
        .<Outcome>map(refusal -> refusal)
        .orElseGet(() -> {
          changes.forEach(keeping::keep);
          return new Outcome.Accepted(events(changes, before));
        });
  }

  private static List<DomainEvent> events(List<Change> changes, Settings before) {
    return changes.stream()
        .map(change -> event(change, before.text(change.setting())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<DomainEvent> event(Change change, String before) {
    return Objects.equals(before, change.value())
        ? Optional.empty()
        : Optional.of(new SettingChanged(change.setting().key(), before, change.value()));
  }
}
