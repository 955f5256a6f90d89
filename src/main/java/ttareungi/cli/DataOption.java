package ttareungi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ttareungi.store.DataDirectory;

/** The option that every command shares. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where all data lives; by default where the system keeps application data.")
  private @Nullable Path data;

  /** Also where the log goes from now on: asked for before anything logs. */
  DataDirectory directory() {
    return logged(
        data == null || data.toString().isEmpty()
            ? DataDirectory.standard()
            : new DataDirectory(data));
  }

  /** The same directory, where the log goes from now on. */
  static DataDirectory logged(DataDirectory directory) {
    if (Files.isDirectory(directory.root()) || !Files.exists(directory.root())) {
      System.setProperty(Logs.DIRECTORY, directory.logs().toString());
    }
    return directory;
  }

  /** For a command without a window: what it has to say is all that the terminal shows. */
  DataDirectory quietDirectory() {
    System.setProperty(Logs.CONSOLE, "off");
    return directory();
  }
}
