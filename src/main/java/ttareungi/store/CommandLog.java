package ttareungi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;

/** Remembers within one transaction which requests were answered, and how. */
public final class CommandLog {
  private static final String KNOWN =
      "select request_id from command_log where request_id in (select value from json_each(?))";

  private final WriteSession session;
  private final Map<String, CommandRecord> known;
  private final Map<String, Answer> answered = new HashMap<>();
  private final List<CommandRecord> pending = new ArrayList<>();

  /** Looks the requests up at once; within the transaction. */
  public CommandLog(WriteSession session, List<String> requestIds) {
    this.session = session;
    var rows = session.repository(CommandRepository.class);
    known =
        session.texts(KNOWN, EventJson.write(requestIds)).stream()
            .map(id -> rows.find(id).orElseThrow())
            .collect(toMap(CommandRecord::requestId, row -> row));
  }

  /** The outcome that the request had before; a refusal where its content was another. */
  public Optional<Outcome> earlier(Command command) {
    return Optional.ofNullable(answered.get(command.requestId()))
        .or(() -> Optional.ofNullable(known.get(command.requestId())).map(this::answer))
        .map(answer ->
            answer.fingerprint().equals(fingerprint(command))
                ? answer.outcome()
                : Rejection.of(Reason.REQUEST_REUSED, command.requestId()));
  }

  /** {@code before}: the number of the last event before those of the outcome. */
  public void remember(Command command, Outcome outcome, Instant at, long before) {
    long last = outcome instanceof Outcome.Accepted done ? before + done.events().size() : before;
    var refused = outcome instanceof Rejection rejection ? EventJson.write(rejection) : null;
    var print = fingerprint(command);
    answered.put(command.requestId(), new Answer(print, outcome));
    pending.add(
        new CommandRecord(command.requestId(), print.asBytes(), at, before + 1, last, refused));
  }

  /** Writes what is to be remembered; before the commit. */
  public void flush() {
    if (!pending.isEmpty()) {
      session.repository(CommandRepository.class).insert(pending);
      pending.clear();
    }
  }

  private Answer answer(CommandRecord row) {
    return new Answer(HashCode.fromBytes(row.fingerprint()), outcome(row));
  }

  private Outcome outcome(CommandRecord row) {
    var rejection = row.rejection();
    if (rejection != null) {
      return EventJson.read(rejection, Rejection.class);
    }
    var rows = session.repository(EventRepository.class).between(row.firstSeq(), row.lastSeq());
    return new Outcome.Accepted(
        rows.stream().map(EventJson::read).map(LoggedEvent::event).toList());
  }

  private static HashCode fingerprint(Command command) {
    var content = command.getClass().getSimpleName() + EventJson.write(command);
    return Hashing.sha256().hashString(content, UTF_8);
  }

  private record Answer(HashCode fingerprint, Outcome outcome) {}
}
