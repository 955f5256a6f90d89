package ttareungi.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.kernel.Fault;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Backups;
import ttareungi.store.backup.Preview;

@Command(name = "backups", description = "Lists the backups, newest first, with what they hold.")
final class ListBackups implements Callable<Integer> {
  private static final double MEGA = 1_000_000;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    var directory = data.quietDirectory();
    var all = Backups.in(directory).all();
    if (all.isEmpty()) {
      System.out.println("There is no backup in " + directory.backups() + ".");
    }
    all.forEach(ListBackups::print);
    return 0;
  }

  private static void print(BackupFile backup) {
    System.out.printf(Locale.ROOT, "%s  %.1f MB%n", backup.file(), backup.bytes() / MEGA);
    System.out.println("  " + held(backup));
  }

  private static String held(BackupFile backup) {
    try {
      return PreviewText.of(Preview.of(backup.file()));
    } catch (Fault damaged) {
      return "cannot be read (" + damaged.code() + ")";
    }
  }
}
