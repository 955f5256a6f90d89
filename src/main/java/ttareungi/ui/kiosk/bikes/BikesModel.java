package ttareungi.ui.kiosk.bikes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Preferences;
import ttareungi.ui.kiosk.frame.Spot;
import ttareungi.ui.kiosk.frame.StationSight;

/**
 * The docks as they are now, twenty a page, fewer on a wide or a low screen, and the bike the rider
 * points at.
 */
public final class BikesModel {
  private static final int ROWS = 5;
  private static final int LOW_ROWS = 2;
  private static final int BIG_COLUMNS = 2;
  private static final int WIDE_ROWS = 3;

  private final Kit kit;
  private final ReadOnlyObjectWrapper<StationSight> sight;
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
  private final Reread<StationSight> reread;
  private boolean wide;

  public BikesModel(Kit kit) {
    this.kit = kit;
    kit.session().setChoice(null);
    sight = new ReadOnlyObjectWrapper<>(StationSight.none(kit.stationId()));
    reread =
        new Reread<>(
            () -> StationSight.read(kit.reader(), kit.stationId()), this::seen, kit.way()::fault);
    reread.look();
  }

  public ReadOnlyObjectProperty<StationSight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ObjectProperty<@Nullable Choice> choiceProperty() {
    return choice;
  }

  public Preferences preferences() {
    return kit.session().preferences();
  }

  void setWide(boolean now) {
    wide = now;
  }

  public int columns() {
    if (preferences().bigProperty().get()) {
      return BIG_COLUMNS;
    }
    return wide ? 5 : 4;
  }

  /** How many there is room for. */
  public int aPage() {
    return columns() * rows();
  }

  private int rows() {
    if (isFewer()) {
      return LOW_ROWS;
    }
    return wide ? WIDE_ROWS : ROWS;
  }

  private boolean isFewer() {
    return preferences().lowProperty().get() || preferences().bigProperty().get();
  }

  /** On a low screen, and in big text, only what can be had. */
  private List<Spot> offered() {
    List<Spot> all = sight.get().spots();
    return isFewer() ? all.stream().filter(Spot::isAvailable).toList() : all;
  }

  /** The rider wants fewer, or more, of them at a time. */
  public void repage() {
    page.set(0);
  }

  public List<Spot> shown() {
    int size = aPage();
    return offered().stream().skip((long) page.get() * size).limit(size).toList();
  }

  public int pages() {
    return Math.max(1, Math.ceilDiv(offered().size(), aPage()));
  }

  public void turn(int by) {
    page.set(Math.floorMod(page.get() + by, pages()));
  }

  public void choose(Choice bike) {
    choice.set(bike);
  }

  private void seen(StationSight now) {
    boolean gone = Optional.ofNullable(choice.get()).filter(c -> !isFree(now, c)).isPresent();
    if (gone) {
      choice.set(null);
    }
    sight.set(now);
    page.set(Math.min(page.get(), pages() - 1));
    if (gone) {
      kit.way().say("reason.BIKE_NOT_AVAILABLE");
    }
  }

  private static boolean isFree(StationSight now, Choice bike) {
    return now.spots().stream()
        .anyMatch(spot -> spot.isAvailable() && Objects.equals(spot.bike(), bike));
  }

  void on(List<LoggedEvent> events) {
    if (!events.isEmpty()) {
      reread.look();
    }
  }

  void close() {
    reread.close();
  }

  public void back() {
    kit.way().to(Place.HOME);
  }

  /** The bike that was pointed at is broken. */
  public void report() {
    var chosen = choice.get();
    if (chosen != null) {
      kit.session().setChoice(chosen);
      kit.way().to(Place.REPORT);
    }
  }

  public void next() {
    var chosen = choice.get();
    if (chosen != null) {
      kit.session().setChoice(chosen);
      boolean enough = kit.session().member().balance() >= kit.tariff().fee();
      kit.way().to(enough ? Place.CONFIRM : Place.SHORTAGE);
    }
  }
}
