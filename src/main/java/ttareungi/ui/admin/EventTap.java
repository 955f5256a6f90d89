package ttareungi.ui.admin;

import com.google.common.eventbus.Subscribe;
import java.util.List;
import java.util.function.Consumer;
import ttareungi.event.LoggedEvent;
import ttareungi.relay.GuavaFanout;
import ttareungi.ui.fx.FxHop;

/** The events, brought to the FX thread in batches while somebody looks. */
public final class EventTap {
  private final GuavaFanout fanout;
  private final FxHop<LoggedEvent> hop;
  private final Consumer<List<LoggedEvent>> consumer;
  private boolean open;

  public EventTap(GuavaFanout fanout, Consumer<List<LoggedEvent>> consumer) {
    this.fanout = fanout;
    this.consumer = consumer;
    hop = new FxHop<>(this::deliver);
  }

  public void open() {
    if (!open) {
      open = true;
      fanout.register(this);
    }
  }

  public void close() {
    if (open) {
      open = false;
      fanout.unregister(this);
    }
  }

  /** For the bus, on the relay's thread. */
  @Subscribe
  public void on(LoggedEvent event) {
    hop.offer(event);
  }

  private void deliver(List<? extends LoggedEvent> batch) {
    if (open && !batch.isEmpty()) {
      consumer.accept(List.copyOf(batch));
    }
  }
}
