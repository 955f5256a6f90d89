package ttareungi.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import ttareungi.store.FileLease;

/** What the running window hears second starts by; and with it, it is the only one. */
public final class Doorbell implements AutoCloseable {
  private static final Duration TO_SPEAK = Duration.ofSeconds(2);
  private static final Duration TO_COME = Duration.ofSeconds(10);

  /** Brings the window forward. */
  @FunctionalInterface
  public interface Answer {
    /**
     * On a thread of its own.
     *
     * @param file to be shown, which may not be there, or anything at all
     * @return whether it has come
     */
    CompletableFuture<Boolean> come(Optional<Path> file);
  }

  private final @Nullable FileLease lease;
  private final @Nullable ServerSocketChannel server;
  private final Path socket;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  private Doorbell(@Nullable FileLease lease, @Nullable ServerSocketChannel server, Path socket) {
    this.lease = lease;
    this.server = server;
    this.socket = socket;
  }

  static Doorbell hang(Sole sole, FileLease lease) {
    var bell = new Doorbell(lease, listening(sole.socket()), sole.socket());
    if (bell.server != null) {
      Thread.ofPlatform().daemon().name("doorbell").start(bell::listen);
    }
    return bell;
  }

  /** Where there is no place for one, or no need. */
  public static Doorbell nowhere() {
    return new Doorbell(null, null, Path.of(""));
  }

  /** Null where the system has none. */
  private static @Nullable ServerSocketChannel listening(Path socket) {
    try {
      Files.deleteIfExists(socket); // of one that was killed
      var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try (var address = Address.of(socket)) {
        server.bind(address.get());
        keepToOwner(socket);
        return server;
      } catch (IOException | RuntimeException e) {
        server.close();
        throw e;
      }
    } catch (IOException | UnsupportedOperationException e) {
      LoggerFactory.getLogger(Doorbell.class).warn("a second start will not be heard", e);
      return null;
    }
  }

  private static void keepToOwner(Path socket) throws IOException {
    try {
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    } catch (UnsupportedOperationException _) {
      return; // Windows: as the directory is
    }
  }

  private void listen() {
    try {
      while (server != null && server.isOpen()) {
        var visitor = server.accept();
        Thread.ofVirtual().name("visit").start(() -> receive(visitor));
      }
    } catch (IOException e) {
      if (server != null && server.isOpen()) {
        LoggerFactory.getLogger(Doorbell.class).warn("no second start is heard any more", e);
      }
    }
  }

  private void receive(SocketChannel visitor) {
    try (var line = Line.from(visitor)) {
      var visit = Visit.of(line.hear(Visit.MOST, TO_SPEAK));
      if (visit.isPresent() && comes(visit.get())) {
        line.say(Visit.CAME);
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(Doorbell.class).debug("a visit came to nothing", e);
    }
  }

  private boolean comes(Visit visit) {
    try {
      var how = answer.get(TO_COME.toMillis(), TimeUnit.MILLISECONDS);
      return how.come(visit.file()).get(TO_COME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** From now on; those who have rung already are answered too. */
  public void answer(Answer how) {
    answer.complete(how);
  }

  /**
   * Answers nobody any more: the window is closing. Whoever rings waits, and then opens his own.
   */
  public void mute() {
    answer.obtrudeException(new IllegalStateException("the window is closing"));
    if (server != null && server.isOpen()) {
      try {
        server.close();
        Files.deleteIfExists(socket);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Another may have the window now. */
  @Override
  public void close() {
    mute();
    if (lease != null) {
      lease.close();
    }
  }
}
