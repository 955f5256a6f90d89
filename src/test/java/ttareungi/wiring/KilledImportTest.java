package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.csv.Subject;
import ttareungi.store.Integrity;

/** A process that is killed in the middle of an import. */
class KilledImportTest {
  @TempDir Path data;
  @TempDir Path files;

  @Test
  void leavesNothing() throws Exception {
    var file = ImportFile.bikes(files.resolve("bikes.csv"), 4_000, 200);
    try (var house = TestHouse.at(data)) {
      ImportFile.stations(house, 20, 200);
    }
    long before = Raw.number(data, "select count(*) from event_log");
    var child =
        Child.of(Importing.class, Child.classPath(), data.toString(), file.toString()).start();
    try (var out = child.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo("half");
      child.toHandle().destroyForcibly();
      assertThat(child.waitFor()).isNotZero();
    }
    assertThat(Raw.number(data, "select count(*) from bike")).isZero();
    assertThat(Raw.number(data, "select count(*) from event_log")).isEqualTo(before);
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
    try (var house = TestHouse.at(data)) {
      assertThat(ImportFile.trial(house, Subject.BIKES, file).added()).isEqualTo(4_000);
    }
  }
}
