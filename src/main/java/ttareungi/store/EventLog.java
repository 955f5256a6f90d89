package ttareungi.store;

import jakarta.data.Limit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Reader;

/** Reads the truth of what happened. Waits for the disk: not on the FX thread. */
public final class EventLog {
  private final Reader reader;

  public EventLog(Reader reader) {
    this.reader = reader;
  }

  /** The events that follow {@code seq}, in order, {@code most} at most. */
  public List<LoggedEvent> after(long seq, int most) {
    return events(reader.read(EventRepository.class, log -> log.after(seq, most)));
  }

  /** The latest events, newest first. */
  public List<LoggedEvent> latest(int most) {
    return events(reader.read(EventRepository.class, log -> log.latest(most)));
  }

  /** The latest of these types, newest first, looked for among the last {@code within} events. */
  public List<LoggedEvent> latest(List<String> types, long within, int most) {
    return events(
        reader.read(
            EventRepository.class,
            log -> log.latestOf(types, log.head() - within, Limit.of(most))));
  }

  /** What happened to a bike, newest first. */
  public List<LoggedEvent> ofBike(long bikeId, int most) {
    return events(reader.read(EventRepository.class, log -> log.ofBike(bikeId, most)));
  }

  /** What happened to a reservation and to its points, newest first. */
  public List<LoggedEvent> ofReservation(long reserveNo, int most) {
    return events(reader.read(EventRepository.class, log -> log.ofReservation(reserveNo, most)));
  }

  /** What happened to a payment that was approved, newest first. */
  public List<LoggedEvent> ofApproval(String confirmId, int most) {
    return events(reader.read(EventRepository.class, log -> log.ofApproval(confirmId, most)));
  }

  /** What a rider did, and what was done for or to him, newest first. */
  public List<LoggedEvent> ofRider(long userId, long offset, int most) {
    return events(reader.read(EventRepository.class, log -> log.ofRider(userId, offset, most)));
  }

  /** What was set, and who may what since when, newest first. */
  public List<LoggedEvent> ofOffice(int most) {
    return events(reader.read(EventRepository.class, log -> log.ofOffice(most)));
  }

  public long countOfRider(long userId) {
    return reader.read(EventRepository.class, log -> log.countOfRider(userId));
  }

  /** The number of the last event, 0 where nothing has happened yet. */
  public long head() {
    return reader.read(EventRepository.class, EventRepository::head);
  }

  /** How many of each type came after {@code seq}. */
  public List<TypeCount> countSince(long seq) {
    return reader.read(EventRepository.class, log -> log.countSince(seq));
  }

  /** What the log is up to this event, in hexadecimal digits: no other log has the same. */
  public Optional<String> hashOf(long seq) {
    return reader
        .read(EventRepository.class, log -> log.find(seq))
        .map(row -> HexFormat.of().formatHex(row.hash()));
  }

  private static List<LoggedEvent> events(List<EventRecord> rows) {
    return rows.stream().map(EventJson::read).toList();
  }
}
