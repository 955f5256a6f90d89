package ttareungi;

import java.util.List;
import ttareungi.cli.Early;
import ttareungi.cli.Ttareungi;

/** The way in. Does not extend Application: JavaFX would want to be on the module path. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // it draws receipts, and opens no window
    if (Early.isOver(List.of(args))) {
      return;
    }
    int exit = Ttareungi.commandLine().execute(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
