package ttareungi.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file. Empty where nobody chose one. */
public interface FileChoice {
  /** One that is there; {@code kind} names files with this ending. */
  Optional<Path> open(Window over, String kind, String ending);

  /** Where to write one, with a name to begin with. */
  Optional<Path> save(Window over, String kind, String ending, String name);

  /** The system's own dialogs. */
  static FileChoice ofSystem() {
    return new FileChoice() {
      @Override
      public Optional<Path> open(Window over, String kind, String ending) {
        return path(chooser(kind, ending).showOpenDialog(over));
      }

      @Override
      public Optional<Path> save(Window over, String kind, String ending, String name) {
        var chooser = chooser(kind, ending);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(over));
      }

      private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
      }

      private static FileChooser chooser(String kind, String ending) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return chooser;
      }
    };
  }
}
