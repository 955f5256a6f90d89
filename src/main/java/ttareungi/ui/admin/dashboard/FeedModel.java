package ttareungi.ui.admin.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ttareungi.event.LoggedEvent;

/**
 * The latest events of a kind, newest first. Paused, or while a hand points at one, it holds back
 * what comes and counts it.
 */
public final class FeedModel {
  static final int MOST = 500;

  private final ObservableList<LoggedEvent> shown = FXCollections.observableArrayList();
  private final ObservableList<LoggedEvent> shownView =
      FXCollections.unmodifiableObservableList(shown);
  private final List<LoggedEvent> held = new ArrayList<>();
  private final BooleanProperty paused = new SimpleBooleanProperty();
  private final BooleanProperty pointedAt = new SimpleBooleanProperty();
  private final ObjectProperty<FeedKind> kind = new SimpleObjectProperty<>(FeedKind.ALL);
  private final ReadOnlyIntegerWrapper heldBack = new ReadOnlyIntegerWrapper();
  private final ReadOnlyLongWrapper lastSeq = new ReadOnlyLongWrapper();

  FeedModel() {
    paused.subscribe(this::releaseUnlessPaused);
    pointedAt.subscribe(this::releaseUnlessPaused);
    kind.subscribe(this::forget);
  }

  public ObservableList<LoggedEvent> shown() {
    return shownView;
  }

  public BooleanProperty pausedProperty() {
    return paused;
  }

  public BooleanProperty pointedAtProperty() {
    return pointedAt;
  }

  /** Another kind begins empty; who sets it fills it. */
  public ObjectProperty<FeedKind> kindProperty() {
    return kind;
  }

  public ReadOnlyIntegerProperty heldBackProperty() {
    return heldBack.getReadOnlyProperty();
  }

  public ReadOnlyLongProperty lastSeqProperty() {
    return lastSeq.getReadOnlyProperty();
  }

  /** What happened before anybody looked, or while nobody did; newest first. */
  void fill(List<LoggedEvent> latest) {
    var known = shown.stream().map(LoggedEvent::seq).collect(Collectors.toSet());
    var missed = latest.stream().filter(event -> !known.contains(event.seq()));
    shown.setAll(
        Stream.concat(shown.stream(), missed)
            .sorted(Comparator.comparingLong(LoggedEvent::seq).reversed())
            .toList());
    if (!latest.isEmpty()) {
      lastSeq.set(Math.max(lastSeq.get(), latest.getFirst().seq()));
    }
    trim();
  }

  void add(List<LoggedEvent> batch) {
    lastSeq.set(Math.max(lastSeq.get(), batch.getLast().seq()));
    var wanted = batch.stream().filter(event -> kind.get().shows(event.event())).toList();
    if (holding()) {
      hold(wanted);
    } else {
      shown.addAll(0, wanted.reversed());
      trim();
    }
  }

  private boolean holding() {
    return paused.get() || pointedAt.get();
  }

  private void forget() {
    shown.clear();
    held.clear();
    heldBack.set(0);
  }

  /** More than fits on the list need not be kept, only counted. */
  private void hold(List<LoggedEvent> batch) {
    held.addAll(batch);
    if (held.size() > MOST) {
      held.subList(0, held.size() - MOST).clear();
    }
    heldBack.set(heldBack.get() + batch.size());
  }

  private void releaseUnlessPaused() {
    if (!holding() && !held.isEmpty()) {
      shown.addAll(0, held.reversed());
      held.clear();
      heldBack.set(0);
      trim();
    }
  }

  private void trim() {
    if (shown.size() > MOST) {
      shown.remove(MOST, shown.size());
    }
  }
}
