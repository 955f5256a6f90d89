package ttareungi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A lock that ends with the process, between programs and within one. A program has its file open
 * once only: POSIX drops all locks of a process when it closes any descriptor of the file.
 */
public final class FileLease implements AutoCloseable {
  private static final Map<Path, Held> HELD = new HashMap<>();

  private final Path file;
  private boolean given;

  private FileLease(Path file) {
    this.file = file;
  }

  /** Beside others who share; waits for one who is alone in another program. */
  public static FileLease shared(Path named) {
    var file = real(named);
    synchronized (HELD) {
      var held = HELD.computeIfAbsent(file, path -> new Held(opened(path, true), true));
      if (!held.shared) {
        throw new IllegalStateException(file + " is held alone by this program");
      }
      held.holders++;
      return new FileLease(file);
    }
  }

  /** Empty where somebody holds it, here or in another program. */
  public static Optional<FileLease> alone(Path named) {
    var file = real(named);
    synchronized (HELD) {
      if (HELD.containsKey(file)) {
        return Optional.empty();
      }
      var channel = opened(file, false);
      if (!channel.isOpen()) {
        return Optional.empty();
      }
      var held = new Held(channel, false);
      held.holders++;
      HELD.put(file, held);
      return Optional.of(new FileLease(file));
    }
  }

  /** The lock lives as long as the channel; one that is closed got none. */
  private static FileChannel opened(Path file, boolean shared) {
    try {
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isLocked(channel, shared)) {
        channel.close();
      }
      return channel;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
    try {
      var lock =
          shared
              ? channel.lock(0, Long.MAX_VALUE, true)
              : channel.tryLock(0, Long.MAX_VALUE, false);
      return lock != null;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** One directory may have several names. */
  private static Path real(Path file) {
    try {
      var whole = file.toAbsolutePath();
      var directory = whole.getParent();
      return directory == null ? whole : directory.toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  @Override
  public void close() {
    synchronized (HELD) {
      var held = HELD.get(file);
      if (given || held == null) {
        return;
      }
      given = true;
      held.holders--;
      if (held.holders == 0) {
        HELD.remove(file);
        held.close();
      }
    }
  }

  private static final class Held {
    private final FileChannel channel;
    private final boolean shared;
    private int holders;

    Held(FileChannel channel, boolean shared) {
      this.channel = channel;
      this.shared = shared;
    }

    void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
