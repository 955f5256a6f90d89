package ttareungi.ui.admin.monitoring;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.monitoring.Checks;
import ttareungi.monitoring.Measure;
import ttareungi.monitoring.Proven;
import ttareungi.monitoring.Span;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.Upkeep;
import ttareungi.ui.admin.Upkeep.Kept;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Reread;

/** How the program itself is. Looks once a second, and only while somebody else does. */
public final class MonitoringViewModel implements PageModel {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Upkeep upkeep;
  private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.HOUR);
  private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> fault = new ReadOnlyObjectWrapper<>();
  private final Jobs jobs;
  private final Reread<Look> looks;
  private Consumer<Path> brought = file -> {};
  private Instant next = Instant.MIN;
  private boolean open;

  public MonitoringViewModel(AdminHouse house) {
    upkeep = house.upkeep();
    jobs = new Jobs(house, this::refresh);
    looks = new Reread<>(this::read, this::shown, this::failed);
    span.subscribe(this::refresh);
  }

  /** What is done for the house. */
  public Jobs jobs() {
    return jobs;
  }

  public ObjectProperty<Span> spanProperty() {
    return span;
  }

  /** Hears of a backup that is to be looked at, wherever it is. */
  void onBrought(Consumer<Path> listener) {
    brought = listener;
  }

  @Override
  public void reveal(Target target) {
    if (target instanceof Target.Backup backup) {
      brought.accept(backup.file());
    }
  }

  /** Null until the first. */
  ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** The code of what kept the last look from being one; what was seen before stays. */
  ReadOnlyObjectProperty<@Nullable String> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  private Look read() {
    var over = span.get();
    var monitoring = upkeep.monitoring();
    var read = monitoring.latest();
    var kept = upkeep.backups();
    var newest = kept.stream().filter(Kept::sound).map(each -> each.file().madeAt()).findFirst();
    var checks = new Checks(read, newestProof(), newest, upkeep.limits()).all();
    var courses =
        Map.of(
            Measure.EVENTS,
            monitoring.track(Measure.EVENTS).values(over),
            Measure.HEAP,
            monitoring.track(Measure.HEAP).values(over));
    return new Look(read, over, courses, checks, kept);
  }

  private Optional<Proven> newestProof() {
    return Stream.of(jobs.verified(), upkeep.proven())
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.at().isBefore(other.at()) ? other : one);
  }

  private void shown(Look seen) {
    if (open) {
      fault.set(null);
      look.set(seen);
    }
  }

  private void failed(Throwable cause) {
    if (open && fault.get() == null) {
      fault.set(FaultCode.of(cause));
    }
  }

  @Override
  public void show() {
    open = true;
    refresh();
  }

  @Override
  public void hide() {
    open = false;
  }

  @Override
  public void refresh() {
    if (open) {
      looks.look();
    }
  }

  @Override
  public void tick(Instant now) {
    if (!now.isBefore(next)) {
      next = now.plus(EVERY);
      refresh();
    }
  }
}
