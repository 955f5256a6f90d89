package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.guard.OwnCommand;
import ttareungi.store.Guests.Guest;

/** Which programs are said to have the data open. */
class GuestsTest {
  @TempDir Path root;

  @Test
  void aProgramThatRunsIsNamedAndOneThatWasKilledIsSweptAway() throws Exception {
    var data = new DataDirectory(root);
    Files.createDirectories(data.guests());
    var running = sleeper();
    var killed = sleeper();
    try {
      name(data, running.pid(), "kiosk:101");
      name(data, killed.pid(), "kiosk:102");
      var strange = Files.createFile(data.guests().resolve("README"));
      killed.destroyForcibly().waitFor();
      var stuck = Files.createDirectory(data.guests().resolve(killed.pid() + "-x"));
      Files.createFile(stuck.resolve("y"));
      try (var _ = Guests.enter(data, "admin")) {
        assertThat(Guests.others(data)).isEqualTo(List.of(new Guest(running.pid(), "kiosk:101")));
        assertThat(names(data))
            .hasSize(4)
            .contains(String.valueOf(stuck.getFileName()))
            .contains(String.valueOf(strange.getFileName()))
            .noneMatch(name -> name.startsWith(killed.pid() + "-kiosk"));
      }
      assertThat(names(data)).hasSize(3);
    } finally {
      running.destroyForcibly().waitFor();
    }
  }

  private static Process sleeper() throws IOException {
    return new ProcessBuilder(OwnCommand.with(Sleeper.class, List.of())).start();
  }

  /** Runs until it is killed: it waits for a word that never comes. */
  static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) throws IOException {
      System.in.read();
    }
  }

  private static void name(DataDirectory data, long pid, String who) throws IOException {
    Files.writeString(data.guests().resolve(pid + "-" + who.replace(':', '-')), who);
  }

  private static List<String> names(DataDirectory data) throws IOException {
    try (var files = Files.list(data.guests())) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
