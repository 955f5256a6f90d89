package ttareungi.alert;

import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Somebody has seen it: it is quiet until it is over and begins anew. */
public record AcknowledgeAlert(
    String requestId, String actor, AlertKind kind, String subject, @Nullable String note)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ACKNOWLEDGE_ALERT;
  }
}
