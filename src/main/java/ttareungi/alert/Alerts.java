package ttareungi.alert;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.ALERT_OVER;
import static ttareungi.kernel.Reason.MEMO_TOO_LONG;

import ttareungi.event.DomainEvent.AlertAcknowledged;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for alerts. */
public final class Alerts {
  private static final int LONGEST_NOTE = 200;

  private Alerts() {}

  public static void register(Decisions decisions) {
    decisions.with(NoteAlerts.class, Alerts::note);
    decisions.with(AcknowledgeAlert.class, Alerts::acknowledge);
  }

  private static Outcome note(NoteAlerts command, Work work) {
    var alerts = work.repository(AlertRepository.class);
    command.over().forEach(gone -> alerts.end(gone.kind(), gone.subject(), work.now()));
    long number = alerts.highest();
    for (var begun : command.begun()) {
      if (alerts.openOf(begun.kind(), begun.sign().subject()).isEmpty()) {
        alerts.insert(new Alert(++number, begun.kind(), begun.sign(), work.now()));
      }
    }
    return accepted();
  }

  /** Who says it twice, or after another one, changes nothing. */
  private static Outcome acknowledge(AcknowledgeAlert command, Work work) {
    var note = command.note();
    if (note != null && note.length() > LONGEST_NOTE) {
      return Rejection.of(MEMO_TOO_LONG, LONGEST_NOTE);
    }
    var alerts = work.repository(AlertRepository.class);
    var open = alerts.openOf(command.kind(), command.subject());
    if (open.isEmpty()) {
      return Rejection.of(ALERT_OVER);
    }
    return alerts.see(open.get().alertId(), work.now(), command.actor(), note) == 0
        ? accepted()
        : accepted(new AlertAcknowledged(command.kind().name(), command.subject(), note));
  }
}
