package ttareungi.ui.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.LoggedEvent;
import ttareungi.station.Station;
import ttareungi.ui.fx.Language;

/** What the stations are called, in both languages. */
public final class StationNames {
  private record Name(String ko, @Nullable String en) {}

  private final Map<Long, Name> names = new HashMap<>();

  public void load(List<Station> stations) {
    stations.forEach(s -> names.put(s.stationId(), new Name(s.name(), s.nameEn())));
  }

  public void learn(List<LoggedEvent> batch) {
    for (var logged : batch) {
      if (logged.event() instanceof StationOpened e) {
        names.put(e.stationId(), new Name(e.name(), e.nameEn()));
      }
    }
  }

  public int count() {
    return names.size();
  }

  public Optional<String> of(@Nullable Long stationId, Language language) {
    return Optional.ofNullable(names.get(stationId)).map(n -> pick(n.ko(), n.en(), language));
  }

  /** The English name where there is one and it is wanted. */
  public static String pick(String ko, @Nullable String en, Language language) {
    return language == Language.EN && en != null && !en.isBlank() ? en : ko;
  }
}
