package ttareungi.kernel;

import java.util.function.Function;

/**
 * Reads what is committed. Any thread but the screen's: it waits for the disk. Each read is one
 * consistent snapshot.
 */
@FunctionalInterface
public interface Reader {
  <R, T> T read(Class<R> repository, Function<R, T> query);
}
