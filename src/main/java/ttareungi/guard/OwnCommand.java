package ttareungi.guard;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This program's own command line, to be started once more with other arguments. */
public final class OwnCommand {
  /** What a packaged launcher says of itself; it brings the Java options along. */
  private static final String LAUNCHER = "jpackage.app-path";

  private OwnCommand() {}

  public static List<String> with(Class<?> main, List<String> arguments) {
    return of(System.getProperty(LAUNCHER), main, arguments);
  }

  static List<String> of(@Nullable String launcher, Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    if (launcher == null) {
      command.addAll(java(main));
    } else {
      command.add(launcher);
    }
    command.addAll(arguments);
    return command;
  }

  private static List<String> java(Class<?> main) {
    var command = new ArrayList<String>();
    command.add(executable());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return command;
  }

  private static String executable() {
    var own = ProcessHandle.current().info().command();
    return own.orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }
}
