package ttareungi.upkeep;

import ttareungi.event.DomainEvent.BackupExported;
import ttareungi.event.DomainEvent.BackupMade;
import ttareungi.event.DomainEvent.DashboardRebuilt;
import ttareungi.event.DomainEvent.DatabaseRestored;
import ttareungi.event.DomainEvent.DatabaseUpgraded;
import ttareungi.event.DomainEvent.RestoreOrdered;
import ttareungi.event.DomainEvent.SubscriberResumed;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;

/** What is noted of the upkeep. Who may do it is the gate's matter. */
public final class Keeping {
  private Keeping() {}

  public static void register(Decisions decisions) {
    decisions
        .with(
            NoteBackup.class,
            (done, work) -> Outcome.accepted(new BackupMade(done.file(), done.bytes())))
        .with(
            NoteExport.class,
            (done, work) -> Outcome.accepted(new BackupExported(done.backup(), done.to())))
        .with(
            OrderRestore.class,
            (order, work) -> Outcome.accepted(new RestoreOrdered(order.backup(), order.why())))
        .with(
            NoteRestore.class,
            (done, work) ->
                Outcome.accepted(
                    new DatabaseRestored(done.backup(), done.replaced(), done.by(), done.why())))
        .with(
            NoteUpgrade.class,
            (done, work) ->
                Outcome.accepted(new DatabaseUpgraded(done.from(), done.to(), done.backup())))
        .with(
            NoteResume.class,
            (done, work) -> Outcome.accepted(new SubscriberResumed(done.subscriber())))
        .with(NoteRebuild.class, (done, work) -> Outcome.accepted(new DashboardRebuilt()));
  }
}
