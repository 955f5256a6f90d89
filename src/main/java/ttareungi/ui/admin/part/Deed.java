package ttareungi.ui.admin.part;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.kernel.Command;
import ttareungi.kernel.Rejection;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** Hands in what the operator wants done, one thing at a time. FX thread. */
public final class Deed {
  private final AdminHouse house;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public Deed(AdminHouse house) {
    this.house = house;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** {@code command}: of the actor; made off the FX thread, since a hash takes its time. */
  public void send(Function<String, Command> command, Runnable done, Consumer<Problem> refused) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    var actor = house.actor();
    Background.supply(() -> house.desk().submit(command.apply(actor)).join())
        .onDone(outcome -> {
          busy.set(false);
          if (outcome instanceof Rejection rejection) {
            refused.accept(Problem.of(rejection));
          } else {
            done.run();
          }
        })
        .onFault(cause -> {
          busy.set(false);
          refused.accept(Problem.of("fault.code", FaultCode.of(cause)));
        })
        .start();
  }
}
