package ttareungi.cli;

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
    var directory = data == null ? DataDirectory.standard() : new DataDirectory(data);
    System.setProperty("ttareungi.logs", directory.logs().toString());
    return directory;
  }
}
