package ttareungi.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a socket is. A system takes a path of about a hundred bytes for one; to a longer path leads
 * a link of one's own, for as long as this is open.
 */
final class Address implements AutoCloseable {
  /** Of macOS, the least: 104 with the zero at the end (sys/un.h). */
  private static final int LONGEST = 103;

  private static final String LINK = "data";

  private final Path socket;
  private final @Nullable Path detour;

  private Address(Path socket, @Nullable Path detour) {
    this.socket = socket;
    this.detour = detour;
  }

  /**
   * For a socket that is there, or is to be made.
   *
   * @throws IOException, UnsupportedOperationException where it would need a link, and the system
   *     has none or lets this user make none
   */
  static Address of(Path socket) throws IOException {
    if (socket.toString().getBytes(UTF_8).length <= LONGEST) {
      return new Address(socket, null);
    }
    var detour = Files.createTempDirectory("ttareungi");
    try {
      var link = detour.resolve(LINK);
      Files.createSymbolicLink(link, socket.toAbsolutePath().getParent());
      return new Address(link.resolve(socket.getFileName()), detour);
    } catch (IOException | UnsupportedOperationException e) {
      Files.delete(detour);
      throw e;
    }
  }

  UnixDomainSocketAddress get() {
    return UnixDomainSocketAddress.of(socket);
  }

  @Override
  public void close() throws IOException {
    if (detour != null) {
      Files.deleteIfExists(detour.resolve(LINK));
      Files.deleteIfExists(detour);
    }
  }
}
