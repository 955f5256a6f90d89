package ttareungi.ui.admin.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;
import ttareungi.ui.fx.Toasts;

/** The demo data of an empty house: offered, loading, and how far. */
public final class DemoOffer {
  private final Messages messages;
  private final Toasts toasts;
  private final @Nullable Consumer<DoubleConsumer> load;
  private final Runnable loaded;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  private final FxHop<Double> steps = new FxHop<>(this::reached);

  /**
   * {@code load}: fills the house, off the FX thread, and tells its progress from 0 to 1; null
   * where there is no demo.
   */
  DemoOffer(
      Messages messages, Toasts toasts, @Nullable Consumer<DoubleConsumer> load, Runnable loaded) {
    this.messages = messages;
    this.toasts = toasts;
    this.load = load;
    this.loaded = loaded;
  }

  public boolean isThere() {
    return load != null;
  }

  /** While it loads there are stations already, and yet it is not done. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The code of the fault by which it broke off; empty where it did not. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  public void load() {
    var loading = load;
    if (loading == null || busy.get()) {
      return;
    }
    progress.set(0);
    failure.set("");
    busy.set(true);
    Background.run(() -> loading.accept(steps::offer))
        .onDone(done -> loaded())
        .onFault(this::failed)
        .start();
  }

  private void reached(List<? extends Double> latest) {
    if (!latest.isEmpty()) {
      progress.set(Math.max(progress.get(), latest.getLast()));
    }
  }

  private void loaded() {
    busy.set(false);
    loaded.run();
    toasts.success("admin.first.loaded");
  }

  private void failed(Throwable cause) {
    failure.set(FaultCode.of(cause));
    busy.set(false);
    toasts.show(
        Toast.of(Toast.Kind.ERROR, messages.bind("admin.first.failed")).code(failure.get()));
  }
}
