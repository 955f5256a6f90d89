package ttareungi.ui.admin.monitoring;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.store.Guests.Guest;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.Preview;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Upkeep;
import ttareungi.ui.admin.Upkeep.Kept;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** A backup is chosen, read as a whole, and held against what there is. FX thread. */
final class RestoreModel {
  /** How the chosen one stands. */
  sealed interface State {
    record None() implements State {}

    record Reading() implements State {}

    record Proven(Preview backup, Preview now) implements State {}

    record Refused(Problem why, String code) implements State {}
  }

  private record Read(Preview backup, Preview now, List<Guest> others) {}

  private final Upkeep upkeep;
  private final ObservableList<Path> backups = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Path> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private final ReadOnlyObjectWrapper<List<Guest>> others = new ReadOnlyObjectWrapper<>(List.of());

  RestoreModel(Upkeep upkeep) {
    this.upkeep = upkeep;
    chosen.subscribe(this::read);
  }

  ObservableList<Path> backups() {
    return backups;
  }

  ObjectProperty<@Nullable Path> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Who else has the data open: nothing is replaced under them. */
  ReadOnlyObjectProperty<List<Guest>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  /** Null: the newest that is sound. */
  void begin(@Nullable Path first) {
    Background.supply(
            () -> upkeep.backups().stream().filter(Kept::sound).map(k -> k.file().file()).toList())
        .onDone(there -> {
          backups.setAll(there);
          if (first != null) {
            take(first);
          } else if (!there.isEmpty()) {
            take(there.getFirst());
          }
        })
        .start();
    lookForOthers();
  }

  /** One of the list or from elsewhere. */
  void take(Path backup) {
    if (!backups.contains(backup)) {
      backups.add(backup);
    }
    chosen.set(backup);
  }

  void lookForOthers() {
    Background.supply(upkeep::others).onDone(others::set).start();
  }

  private void read(@Nullable Path backup) {
    if (backup == null) {
      state.set(new State.None());
      return;
    }
    state.set(new State.Reading());
    Background.supply(() -> new Read(upkeep.proven(backup), upkeep.held(), upkeep.others()))
        .onDone(read -> {
          if (backup.equals(chosen.get())) { // another may have been chosen meanwhile
            others.set(read.others());
            state.set(new State.Proven(read.backup(), read.now()));
          }
        })
        .onFault(cause -> {
          if (backup.equals(chosen.get())) {
            state.set(refused(cause));
          }
        })
        .start();
  }

  private static State refused(Throwable cause) {
    return cause instanceof BackupRefused refused
        ? new State.Refused(Jobs.refusal(refused), refused.code())
        : new State.Refused(Problem.of("monitoring.failed"), FaultCode.of(cause));
  }
}
