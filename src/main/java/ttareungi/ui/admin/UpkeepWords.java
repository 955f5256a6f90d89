package ttareungi.ui.admin;

import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.BackupExported;
import ttareungi.event.DomainEvent.BackupMade;
import ttareungi.event.DomainEvent.DashboardRebuilt;
import ttareungi.event.DomainEvent.DatabaseRestored;
import ttareungi.event.DomainEvent.DatabaseUpgraded;
import ttareungi.event.DomainEvent.RestoreOrdered;
import ttareungi.event.DomainEvent.SubscriberResumed;
import ttareungi.event.DomainEvent.Upkeep;
import ttareungi.event.Why;
import ttareungi.ui.common.Bytes;

/** What the sentences of the upkeep name. */
final class UpkeepWords {
  private UpkeepWords() {}

  static String subject(Upkeep event) {
    return switch (event) {
      case BackupMade made -> made.file();
      case BackupExported exported -> exported.backup();
      case RestoreOrdered order -> order.backup();
      case DatabaseRestored restored -> restored.backup();
      case DatabaseUpgraded upgraded -> upgraded.to();
      case SubscriberResumed resumed -> resumed.subscriber();
      case DashboardRebuilt _ -> "dashboard.db";
    };
  }

  static String more(Upkeep event) {
    return switch (event) {
      case BackupMade made -> Bytes.say(made.bytes());
      case BackupExported exported -> exported.to();
      case DatabaseRestored restored when restored.replaced() != null ->
          restored.by() + " \u2192 " + restored.replaced();
      case DatabaseRestored restored -> restored.by();
      case DatabaseUpgraded upgraded -> upgraded.backup();
      case RestoreOrdered _, SubscriberResumed _, DashboardRebuilt _ -> "";
    };
  }

  static @Nullable Why why(Upkeep event) {
    return switch (event) {
      case RestoreOrdered order -> order.why();
      case DatabaseRestored restored -> restored.why();
      case BackupMade _,
          BackupExported _,
          DatabaseUpgraded _,
          SubscriberResumed _,
          DashboardRebuilt _ ->
          null;
    };
  }
}
