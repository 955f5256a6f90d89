package ttareungi;

import com.google.common.collect.ObjectArrays;
import java.util.List;
import ttareungi.cli.Early;
import ttareungi.cli.Ttareungi;

/** The way in. Does not extend Application: JavaFX would want to be on the module path. */
public final class Main {
  /** The command that a launcher of the package is for, where its user names none. */
  private static final String COMMAND = "ttareungi.command";

  private Main() {}

  public static void main(String[] words) {
    var args = whole(words);
    System.setProperty("java.awt.headless", "true"); // it draws receipts, and opens no window
    System.setProperty("slf4j.internal.verbosity", "ERROR"); // two threads begin to log at once
    int exit = Early.run(List.of(args)).orElseGet(() -> Ttareungi.commandLine().execute(args));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static String[] whole(String[] args) {
    var command = System.getProperty(COMMAND);
    boolean named = args.length > 0 && !args[0].startsWith("-");
    return command == null || named ? args : ObjectArrays.concat(command, args);
  }
}
