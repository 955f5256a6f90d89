package ttareungi.ui.admin.monitoring;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.monitoring.Check.Remedy;
import ttareungi.monitoring.Follower;
import ttareungi.store.backup.Export;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Dialogs;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/** From a button of the page to what is done, and what came of it to a toast. */
final class Errands implements Jobs.Told {
  private final Messages messages;
  private final Formats formats;
  private final MonitoringViewModel model;
  private final AdminHouse house;
  private final Actions actions;

  Errands(
      Messages messages,
      Formats formats,
      MonitoringViewModel model,
      AdminHouse house,
      Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.house = house;
    this.actions = actions;
    model.jobs().tell(this);
    model.onBrought(this::restore);
  }

  void remedy(Remedy remedy) {
    switch (remedy) {
      case CHECK -> model.jobs().verify();
      case RESUME -> resume();
      case REBUILD -> rebuild();
      case BACK_UP -> model.jobs().backUp();
      case BACKUPS -> restore(null);
      case BUNDLE -> saveDiagnostics();
    }
  }

  private void resume() {
    var look = model.lookProperty().get();
    if (look != null) {
      look.read().followers().stream()
          .filter(each -> each.failure().isPresent())
          .forEach((Follower each) -> model.jobs().resume(each));
    }
  }

  void rebuild() {
    new Dialogs(messages, actions.host()).confirm("monitoring.rebuild.ask", model.jobs()::rebuild);
  }

  /** Null: whichever is the newest. */
  void restore(@Nullable Path backup) {
    if (!house.seat().may(Act.RESTORE)) {
      inform(messages.bind("admin.gate", messages.bind("role." + Act.RESTORE.least())));
      return;
    }
    var running = model.jobs().jobProperty().get();
    if (running != null) {
      inform(messages.bind("monitoring.job." + running.step()));
      return;
    }
    new RestoreDialog(messages, formats, actions, house, backup).open();
  }

  /** A key leads here as well as a button, and a key cannot be shown disabled. */
  private void inform(ObservableValue<String> why) {
    actions.host().toasts().show(Toast.of(Toast.Kind.INFO, why));
  }

  /** To wherever somebody wants it. */
  void export(Path backup) {
    actions
        .files()
        .save(window(), messages.get("monitoring.export.kind"), Export.ENDING, Export.name(backup))
        .ifPresent(to -> model.jobs().export(backup, to));
  }

  private Window window() {
    return Objects.requireNonNull(actions.host().getScene()).getWindow();
  }

  void saveDiagnostics() {
    var name = "ttareungi-diagnostics-" + formats.date(house.now()) + ".zip";
    actions
        .files()
        .save(window(), messages.get("monitoring.save.kind"), "zip", name)
        .ifPresent(model.jobs()::saveDiagnostics);
  }

  @Override
  public void done(String key, Object... arguments) {
    actions.host().toasts().success(key, arguments);
  }

  @Override
  public void stopped(String key) {
    inform(messages.bind(key));
  }

  @Override
  public void failed(Problem why, String code) {
    var toast = Toast.of(Toast.Kind.ERROR, messages.bind(why.key(), why.details().toArray()));
    actions.host().toasts().show(code.isEmpty() ? toast : toast.code(code));
  }
}
