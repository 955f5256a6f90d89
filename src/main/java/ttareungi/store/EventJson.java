package ttareungi.store;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import tools.jackson.databind.json.JsonMapper;
import ttareungi.event.DomainEvent;
import ttareungi.event.LoggedEvent;

/** Events as the log's JSON and back. */
final class EventJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ImmutableMap<String, Class<? extends DomainEvent>> TYPES =
      DomainEvent.types().collect(toImmutableMap(Class::getSimpleName, type -> type));

  private EventJson() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static LoggedEvent read(EventRecord row) {
    var type = TYPES.get(row.type());
    if (type == null) {
      throw new IllegalStateException(
          "event " + row.seq() + " is a " + row.type() + ": written by a newer version?");
    }
    return new LoggedEvent(
        row.seq(), row.eventId(), row.at(), row.actor(), MAPPER.readValue(row.payload(), type));
  }
}
