package ttareungi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Which programs have the data open, for people: {@link FileLease} knows that there are some, and
 * not which. A program that was killed leaves its name, and is told by its number to be gone; the
 * next that comes takes it away.
 */
public final class Guests implements AutoCloseable {
  /** A program that is running. */
  public record Guest(long pid, String who) {}

  private final Path name;

  private Guests(Path name) {
    this.name = name;
  }

  /** {@code who}: an actor, such as {@code kiosk:101}. */
  public static Guests enter(DataDirectory data, String who) {
    var name = data.guests().resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    try {
      Files.createDirectories(data.guests());
      sweep(data);
      Files.writeString(name, who, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Guests(name);
  }

  private static void sweep(DataDirectory data) throws IOException {
    try (var names = Files.list(data.guests())) {
      names.filter(Guests::isLeft).forEach(Guests::remove);
    }
  }

  /** What cannot be removed is in nobody's way. */
  private static void remove(Path name) {
    try {
      Files.deleteIfExists(name); // another may be sweeping as well
    } catch (IOException e) {
      LoggerFactory.getLogger(Guests.class).debug("{} stays", name, e);
    }
  }

  private static boolean isLeft(Path name) {
    var pid = pid(name);
    return pid.isPresent() && !isAlive(pid.getAsLong());
  }

  /** Those of other programs. */
  public static List<Guest> others(DataDirectory data) {
    if (!Files.isDirectory(data.guests())) {
      return List.of();
    }
    try (var names = Files.list(data.guests())) {
      return names.flatMap(each -> guest(each).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Guest> guest(Path name) {
    var said = pid(name);
    long pid = said.orElse(0);
    return said.isPresent() && pid != ProcessHandle.current().pid() && isAlive(pid)
        ? read(name).map(who -> new Guest(pid, who))
        : Optional.empty();
  }

  /** Empty where it is no name of a program. */
  private static OptionalLong pid(Path name) {
    var number = String.valueOf(name.getFileName()).split("-", 2)[0];
    return number.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /** Empty where it has just left. */
  private static Optional<String> read(Path name) {
    try {
      return Optional.of(Files.readString(name, UTF_8));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
