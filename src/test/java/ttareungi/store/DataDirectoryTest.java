package ttareungi.store;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DataDirectoryTest {
  @TempDir Path place;

  /** Other users of the machine have no business with riders' data. */
  @Test
  void whatIsMadeIsItsOwners() throws IOException {
    var data = new DataDirectory(place.resolve("new/data")).create();
    assertThat(Files.getPosixFilePermissions(data.root()))
        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
    assertThat(data.logs()).isDirectory();
  }

  /** Whoever has shared a directory meant it. */
  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    var shared = Files.createDirectory(place.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
    new DataDirectory(shared).create();
    assertThat(Files.getPosixFilePermissions(shared)).contains(OTHERS_READ);
  }
}
