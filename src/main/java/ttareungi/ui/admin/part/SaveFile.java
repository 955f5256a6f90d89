package ttareungi.ui.admin.part;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ttareungi.kernel.Progress;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/**
 * Writes a file where somebody wants it, and says where it is. What takes long shows how far it is
 * and can be called off. A file is whole or not there. FX thread.
 */
public final class SaveFile {
  /** Off the FX thread. */
  @FunctionalInterface
  public interface Work {
    /** Asks the watch now and then, and stops where it is wanted no more. */
    void write(OutputStream out, Progress.Watch watch) throws IOException;
  }

  private final Messages messages;
  private final Actions actions;

  public SaveFile(Messages messages, Actions actions) {
    this.messages = messages;
    this.actions = actions;
  }

  /** {@code ending}: csv or pdf. */
  public void ask(String ending, String name, Work work) {
    var window = actions.host().getScene().getWindow();
    actions
        .files()
        .save(window, messages.get("save.kind." + ending), ending, name + "." + ending)
        .ifPresent(file -> start(file, work));
  }

  private void start(Path file, Work work) {
    var card = new WaitCard(messages, actions.host());
    Background.supply(() -> write(file, work, card))
        .onDone(whole -> done(file, whole, card))
        .onFault(cause -> failed(cause, card))
        .start();
    card.showLater();
  }

  /** Whether it was wanted to the end. */
  private static boolean write(Path file, Work work, WaitCard card) throws IOException {
    var directory = file.toAbsolutePath().getParent();
    var half = Files.createTempFile(directory, "." + file.getFileName(), ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
        work.write(out, card::goesOn);
      }
      if (card.isWanted()) {
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return card.isWanted();
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private void done(Path file, boolean whole, WaitCard card) {
    card.end();
    var toast =
        whole
            ? Toast.of(Toast.Kind.SUCCESS, messages.bind("save.done", file.getFileName()))
                .body(messages.bind("save.where", file.toAbsolutePath().getParent()))
            : Toast.of(Toast.Kind.INFO, messages.bind("save.off"));
    actions.host().toasts().show(toast);
  }

  private void failed(Throwable cause, WaitCard card) {
    card.end();
    var toast =
        Toast.of(Toast.Kind.ERROR, messages.bind("save.failed"))
            .body(messages.bind("save.failed.then"))
            .code(FaultCode.of(cause));
    actions.host().toasts().show(toast);
  }
}
