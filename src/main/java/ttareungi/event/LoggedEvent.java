package ttareungi.event;

import java.time.Instant;

/**
 * An event as the log holds it.
 *
 * @param seq its place in the log: 1, 2, 3 … without gaps
 * @param eventId a UUID, the same wherever the event is delivered
 * @param at when its command was decided, to the millisecond
 * @param actor who caused it: {@code operator:NAME}, {@code kiosk:STATION} or {@code house}
 */
public record LoggedEvent(long seq, String eventId, Instant at, String actor, DomainEvent event) {}
