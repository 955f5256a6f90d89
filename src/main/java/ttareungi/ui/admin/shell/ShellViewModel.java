package ttareungi.ui.admin.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.monitoring.Latency;
import ttareungi.monitoring.Proven;
import ttareungi.relay.Subscription;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Section;
import ttareungi.ui.fx.Reread;

/** What the frame of the window shows: which section, and whether the house is well. */
public final class ShellViewModel {
  /** Whether there is a house behind the window yet. */
  public enum Boot {
    OPENING,
    OPEN,
    FAILED
  }

  /** How many subscribers follow the log, of all. */
  public record Followers(int well, int all) {
    boolean complete() {
      return well == all;
    }
  }

  /** How fast it writes, and when it was last kept. */
  public record Health(Latency commits, Optional<Instant> backup) {}

  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.DASHBOARD);
  private final ObjectProperty<Boot> boot = new SimpleObjectProperty<>(Boot.OPENING);
  private final ObjectProperty<Followers> followers =
      new SimpleObjectProperty<>(new Followers(0, 0));
  private final ObjectProperty<Map<Section, Long>> counts = new SimpleObjectProperty<>(Map.of());
  private final ObjectProperty<@Nullable Health> health = new SimpleObjectProperty<>();
  private final LongProperty lastEvent = new SimpleLongProperty();
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private @Nullable AdminHouse house;
  private @Nullable Reread<Health> looks;

  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  public ObjectProperty<Boot> bootProperty() {
    return boot;
  }

  public ObjectProperty<Followers> followersProperty() {
    return followers;
  }

  /** How many there are of what a section shows; none where it counts nothing. */
  public ObjectProperty<Map<Section, Long>> countsProperty() {
    return counts;
  }

  /** Null until it was looked at. */
  public ObjectProperty<@Nullable Health> healthProperty() {
    return health;
  }

  public LongProperty lastEventProperty() {
    return lastEvent;
  }

  /** Too little room for the words of the side bar. */
  public BooleanProperty narrowProperty() {
    return narrow;
  }

  public void ready(AdminHouse opened) {
    house = opened;
    looks = new Reread<>(() -> health(opened), health::set, cause -> health.set(null));
    boot.set(Boot.OPEN);
    tick();
  }

  /** The house is closed; another may be opened. */
  public void leave() {
    house = null;
    if (looks != null) {
      looks.close();
      looks = null;
    }
    health.set(null);
    boot.set(Boot.OPENING);
  }

  public void failed() {
    boot.set(Boot.FAILED);
  }

  /** Every moment: the relay waits for no disk, and the rest is looked at elsewhere. */
  public void tick() {
    if (house != null) {
      look(house.subscriptions().get());
    }
    if (looks != null) {
      looks.look();
    }
  }

  private static Health health(AdminHouse of) {
    return new Health(
        of.upkeep().monitoring().latest().commits(), of.upkeep().proven().map(Proven::at));
  }

  private void look(List<Subscription> all) {
    int well = (int) all.stream().filter(s -> s.failure().isEmpty()).count();
    followers.set(new Followers(well, all.size()));
    lastEvent.set(all.stream().mapToLong(Subscription::cursor).max().orElse(0));
  }
}
