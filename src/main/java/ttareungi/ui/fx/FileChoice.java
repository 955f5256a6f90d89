package ttareungi.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file. Empty where nobody chose one. */
public interface FileChoice {
  /** One that is there; {@code kind} names files with any of these endings. */
  Optional<Path> open(Window over, String kind, String... endings);

  /** Where to write one, with a name to begin with. */
  Optional<Path> save(Window over, String kind, String ending, String name);

  /** The system's own dialogs. */
  static FileChoice ofSystem() {
    return new FileChoice() {
      @Override
      public Optional<Path> open(Window over, String kind, String... endings) {
        return path(chooser(kind, endings).showOpenDialog(over));
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

      private static FileChooser chooser(String kind, String... endings) {
        var chooser = new FileChooser();
        var patterns = Stream.of(endings).map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return chooser;
      }
    };
  }
}
