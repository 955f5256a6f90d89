package ttareungi.ui.admin.shell;

import javafx.beans.value.ObservableValue;
import ttareungi.monitoring.Latency;
import ttareungi.ui.fx.Messages;

/** What the status bar says of the commits; of few, how few they are. */
final class CommitWords {
  private CommitWords() {}

  static ObservableValue<String> of(Messages messages, Latency commits) {
    long millis = Math.max(1, Math.round(commits.p95()));
    if (commits.count() == 0) {
      return messages.bind("admin.status.commit.none");
    }
    return commits.isTelling()
        ? messages.bind("admin.status.commit", millis)
        : messages.bind("admin.status.commit.few", millis, commits.count());
  }
}
