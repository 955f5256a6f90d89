package ttareungi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a system takes as a socket's path. */
class AddressTest {
  @TempDir Path data;

  @Test
  void theLinkToALongPathLastsAsLongAsItIsNeeded() throws IOException {
    var deep = Files.createDirectories(data.resolve("d".repeat(120)));
    Path detour;
    try (var address = Address.of(deep.resolve("admin.sock"))) {
      var near = address.get().getPath();
      var link = Objects.requireNonNull(near.getParent());
      detour = Objects.requireNonNull(link.getParent());
      assertThat(near.toString().length()).isLessThanOrEqualTo(103);
      assertThat(Files.isSameFile(link, deep)).isTrue();
    }
    assertThat(detour).doesNotExist();
    assertThat(deep).isEmptyDirectory();
  }

  @Test
  void aShortPathIsTakenAsItIs() throws IOException {
    var socket = Path.of("/d/admin.sock");
    try (var address = Address.of(socket)) {
      assertThat(address.get().getPath()).isEqualTo(socket);
    }
  }
}
