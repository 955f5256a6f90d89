package ttareungi.desk;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Outcome;

/** A command on its way, and what its sender waits for. */
final class Submission {
  private final Command command;
  private final CompletableFuture<Outcome> answer = new CompletableFuture<>();
  private @Nullable Outcome outcome;
  private @Nullable Fault fault;

  Submission(Command command) {
    this.command = command;
  }

  Command command() {
    return command;
  }

  CompletableFuture<Outcome> answer() {
    return answer;
  }

  /** Not carried out: the desk is shut, or so far behind that one more would only wait. */
  void refuse(String why) {
    answer.completeExceptionally(new Fault("DESK-1", new IllegalStateException(why)));
  }

  void decided(Outcome decided) {
    outcome = decided;
  }

  void failed(Fault failed) {
    fault = failed;
  }

  /** Lets the sender know: after the commit, or after the failure. */
  void reply() {
    if (fault != null) {
      answer.completeExceptionally(fault);
    } else {
      answer.complete(outcome);
    }
  }
}
