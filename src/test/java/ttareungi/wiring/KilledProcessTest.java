package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.Integrity;

/** A process that is killed in the middle of its work, again and again, over one directory. */
class KilledProcessTest {
  private static final int TIMES = 5;

  @TempDir Path data;

  @Test
  void whatWasAcknowledgedIsThereAfterTheKill() throws Exception {
    var acknowledged = new ArrayList<String>();
    for (int time = 1; time <= TIMES; time++) {
      acknowledged.addAll(killedAfter(60 * time + 1));
      allAreThere(acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThan(60 * 15);
  }

  /** Everything the child acknowledged: also what was still in the pipe when it died. */
  private List<String> killedAfter(int lines) throws IOException, InterruptedException {
    var child = Child.of(Shift.class, Child.classPath(), data.toString()).start();
    try (var out = child.inputReader(UTF_8)) {
      var said = new ArrayList<String>();
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() == lines) {
          child.toHandle().destroyForcibly(); // and leaves the pipe to be read
        }
      }
      assertThat(child.waitFor()).isNotZero();
      return said;
    }
  }

  private void allAreThere(List<String> acknowledged) throws SQLException {
    var remembered = new HashSet<>(Raw.column(data, "select request_id from command_log"));
    assertThat(remembered).containsAll(acknowledged);
    var credited = new HashSet<>(Raw.column(data, "select confirm_id from ledger_entry"));
    assertThat(credited)
        .containsAll(acknowledged.stream().filter(id -> id.startsWith("buy")).toList());
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }
}
