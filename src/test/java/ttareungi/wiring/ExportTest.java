package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.BackupRefused.Why;
import ttareungi.store.backup.Export;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.Proof;

/** A backup is carried out of the house. */
class ExportTest {
  @TempDir Path data;
  @TempDir Path stick;
  private final AtomicBoolean noted = new AtomicBoolean();
  private Path backup;

  @BeforeEach
  void backUp() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
    }
    backup = SafeKeeping.backUp(new DataDirectory(data), Clock.systemUTC()).file();
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(stick)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private void refuses(Export export, Path to, Why why) throws IOException {
    var before = files();
    assertThatThrownBy(() -> export.to(to, () -> noted.set(true)))
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    assertThat(files()).as("nothing half is left").isEqualTo(before);
    assertThat(noted).isFalse();
  }

  @Test
  void theFileIsTheBackupAndCanBeRestored() throws IOException {
    var file = new Export(backup).to(stick.resolve("out.ttareungi"), () -> noted.set(true));
    assertThat(file).isEqualTo(stick.resolve("out.ttareungi")).hasSameBinaryContentAs(backup);
    assertThat(files()).containsExactly("out.ttareungi");
    assertThat(Proof.require(file)).isEqualTo(Preview.of(backup));
    assertThat(noted).isTrue();
  }

  /** Some dialogs leave it to whoever types the name. */
  @Test
  void theEndingIsAdded() throws IOException {
    new Export(backup).to(stick.resolve("out"), () -> {});
    assertThat(files()).containsExactly("out.ttareungi");
  }

  @Test
  void whatTheDialogDidNotAskAboutIsNotReplaced() throws IOException {
    var there = Files.writeString(stick.resolve("out.ttareungi"), "other");
    refuses(new Export(backup), stick.resolve("out"), Why.EXPORT_FAILED);
    assertThat(there).hasContent("other");
  }

  @Test
  void whatTheDialogAskedAboutIs() throws IOException {
    var there = Files.writeString(stick.resolve("out.ttareungi"), "other");
    new Export(backup).to(there, () -> {});
    assertThat(there).hasSameBinaryContentAs(backup);
  }

  @Test
  void aDamagedBackupStaysInside() throws IOException {
    var bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 64;
    Files.write(backup, bytes);
    Files.writeString(backup, "torn");
    refuses(new Export(backup), stick.resolve("out.ttareungi"), Why.RESTORE_UNSOUND);
  }

  @Test
  void oneThatHasGoneIsSaidToHave() throws IOException {
    Files.delete(backup);
    refuses(new Export(backup), stick.resolve("out.ttareungi"), Why.RESTORE_NONE);
  }

  @Test
  void whereThereIsNoRoomNothingIsWritten() throws IOException {
    refuses(new Export(backup, directory -> 9), stick.resolve("out.ttareungi"), Why.EXPORT_FULL);
  }

  @Test
  void whereNobodyMayWriteItIsSaid() throws IOException {
    var file = Files.writeString(stick.resolve("file"), "no directory");
    refuses(new Export(backup), file.resolve("out.ttareungi"), Why.EXPORT_FAILED);
    refuses(new Export(backup), stick.resolve("not/there.ttareungi"), Why.EXPORT_FAILED);
  }

  @Test
  void whereTheTrailDoesNotTakeItThereIsNoFile() throws IOException {
    assertThatThrownBy(() ->
            new Export(backup)
                .to(
                    stick.resolve("out.ttareungi"),
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files()).isEmpty();
  }
}
