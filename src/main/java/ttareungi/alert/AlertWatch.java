package ttareungi.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.alert.NoteAlerts.Begun;
import ttareungi.alert.NoteAlerts.Over;
import ttareungi.event.DomainEvent;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Reader;
import ttareungi.kernel.RequestId;

/**
 * Looks for what somebody has to look at: each condition at its time, and soon after an event that
 * touches it. What it finds is written, so that it is known after a restart as well.
 */
public final class AlertWatch {
  private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

  /** More of one kind helps nobody; the next are told when some of these are over. */
  static final int MOST_OPEN = 500;

  /** However many events come. */
  private static final Duration BREATH = Duration.ofSeconds(2);

  private static final int PART = 20;

  private record Key(AlertKind kind, String subject) {}

  private final Reader reader;
  private final Desk desk;
  private final Clock clock;
  private final Supplier<AlertLimits> limits;
  private final List<Condition> conditions;
  private final Set<AlertKind> touched = ConcurrentHashMap.newKeySet();
  private final Map<AlertKind, Instant> lookedAt = new EnumMap<>(AlertKind.class);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Set<AlertKind> ofThisProcess;

  /** Those that were looked for before. */
  private final Set<AlertKind> known = EnumSet.noneOf(AlertKind.class);

  private volatile Map<Key, Sign> seen = Map.of();

  AlertWatch(
      Reader reader,
      Desk desk,
      Clock clock,
      Supplier<AlertLimits> limits,
      List<Condition> conditions) {
    this.reader = reader;
    this.desk = desk;
    this.clock = clock;
    this.limits = limits;
    this.conditions = List.copyOf(conditions);
    ofThisProcess =
        conditions.stream()
            .filter(Condition::isOfThisProcess)
            .map(Condition::kind)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Over a house. {@code failed}: followers of the log that stand still, by name, with the code;
   * {@code unsaved}: what happened after it is in no backup.
   */
  public static AlertWatch of(
      Reader reader,
      Desk desk,
      Clock clock,
      ZoneId zone,
      Supplier<AlertLimits> limits,
      Supplier<Map<String, String>> failed,
      Supplier<Optional<Instant>> unsaved) {
    var signs = new Signs(reader);
    return new AlertWatch(
        reader,
        desk,
        clock,
        limits,
        List.of(
            new StationStock(signs, AlertKind.STATION_LOW),
            new StationStock(signs, AlertKind.STATION_FULL),
            new LongRides(signs),
            new UnusedBikes(signs, zone),
            new ShortRides(signs, zone),
            new PendingPayments(signs),
            new FailedSubscribers(failed),
            new OldBackup(unsaved)));
  }

  /** Any thread; does not wait. */
  public void happened(DomainEvent event) {
    for (var condition : conditions) {
      if (condition.isTouchedBy(event)) {
        touched.add(condition.kind());
      }
    }
  }

  /** Called when alerts begin, end, or say something else; on the thread that looks. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void forget(Runnable listener) {
    listeners.remove(listener);
  }

  /** As it is now, where that is known: what is written tells how it was. */
  public Sign now(Alert alert) {
    return seen.getOrDefault(new Key(alert.kind(), alert.subject()), alert.sign());
  }

  /** Looks at what is due, one look at a time. Waits for the disk. */
  public synchronized void look() {
    look(conditions.stream().filter(this::isDue).toList());
  }

  /** Looks at everything. Waits for the disk. */
  public synchronized void lookAtAll() {
    look(conditions);
  }

  private void look(List<Condition> due) {
    var found = new EnumMap<AlertKind, List<Sign>>(AlertKind.class);
    for (var condition : due) {
      lookedAt.put(condition.kind(), clock.instant());
      touched.remove(condition.kind()); // before it looks: what happens meanwhile is not lost
      signs(condition).ifPresent(signs -> found.put(condition.kind(), signs));
    }
    boolean written = write(found);
    boolean changed = remember(found);
    if (written || changed) {
      listeners.forEach(Runnable::run);
    }
  }

  private boolean isDue(Condition condition) {
    var last = lookedAt.get(condition.kind());
    if (last == null) {
      return true;
    }
    var pause = touched.contains(condition.kind()) ? breath(condition) : condition.pause();
    return Duration.between(last, clock.instant()).abs().compareTo(pause) >= 0;
  }

  /** Who looks seldom by himself costs more. */
  private static Duration breath(Condition condition) {
    var part = condition.pause().dividedBy(PART);
    return part.compareTo(BREATH) > 0 ? part : BREATH;
  }

  /** One that cannot look does not keep the others from it. */
  private Optional<List<Sign>> signs(Condition condition) {
    try {
      return Optional.of(condition.look(limits.get(), clock.instant()));
    } catch (RuntimeException failure) {
      LOG.error("{} could not be looked for", condition.kind(), failure);
      return Optional.empty();
    }
  }

  private boolean write(Map<AlertKind, List<Sign>> found) {
    var note = note(found);
    if (note.isNeeded()) {
      desk.submit(note).join();
    }
    return note.isNeeded();
  }

  private NoteAlerts note(Map<AlertKind, List<Sign>> found) {
    var open = reader.read(AlertRepository.class, AlertRepository::open);
    var begun = new ArrayList<Begun>();
    var over = new ArrayList<Over>();
    found.forEach((kind, signs) -> {
      var written =
          open.stream()
              .filter(alert -> alert.kind() == kind)
              .map(Alert::subject)
              .collect(Collectors.toSet());
      var there = signs.stream().map(Sign::subject).collect(Collectors.toSet());
      signs.stream()
          .filter(sign -> !written.contains(sign.subject()))
          .limit(Math.max(0, MOST_OPEN - written.size()))
          .forEach(sign -> begun.add(new Begun(kind, sign)));
      written.stream()
          .filter(subject -> !there.contains(subject) && mayEnd(new Key(kind, subject)))
          .forEach(subject -> over.add(new Over(kind, subject)));
    });
    return new NoteAlerts(RequestId.next(), Actors.HOUSE, begun, over);
  }

  /**
   * Another process may still see it. Only who begins to look ends them all, as whoever raised one
   * may be gone: who still sees it raises it anew.
   */
  private boolean mayEnd(Key key) {
    return !ofThisProcess.contains(key.kind())
        || !known.contains(key.kind())
        || seen.containsKey(key);
  }

  /** Whether something reads otherwise now. When it began is as it was written. */
  private boolean remember(Map<AlertKind, List<Sign>> found) {
    var next =
        seen.entrySet().stream()
            .filter(entry -> !found.containsKey(entry.getKey().kind()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    found.forEach((kind, signs) ->
        next.putAll(
            signs.stream()
                .limit(MOST_OPEN * 2L)
                .collect(Collectors.toMap(s -> new Key(kind, s.subject()), Function.identity()))));
    boolean changed = !figures(next).equals(figures(seen));
    seen = Map.copyOf(next);
    known.addAll(found.keySet());
    return changed;
  }

  private static Map<Key, Long> figures(Map<Key, Sign> signs) {
    return signs.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().figure()));
  }
}
