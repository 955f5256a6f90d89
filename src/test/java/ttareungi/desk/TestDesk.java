package ttareungi.desk;

import static ttareungi.kernel.Outcome.accepted;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.kernel.Command;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.rider.Riders;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.wiring.Databases;

/** A desk over a database of its own, whose rules the test chooses. */
final class TestDesk implements AutoCloseable {
  /** Makes a rider, and then does what the test wants. */
  record Join(String requestId, String actor, long userId) implements Command {
    static Join of(long userId) {
      return new Join(UUID.randomUUID().toString(), "test", userId);
    }
  }

  /** Holds the writer, so that what follows lands in one group. */
  private record Hold(String requestId, String actor) implements Command {}

  final Database database;
  final CommandDesk desk;
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  /** {@code after}: run when rider 13 was written. */
  TestDesk(Path directory, Supplier<Outcome> after) {
    database = Databases.main(new DataDirectory(directory).create());
    var decisions = new Decisions();
    decisions.with(
        Join.class,
        (join, work) -> {
          Riders.join(join.userId(), work);
          return join.userId() == 13 ? after.get() : accepted(new RiderJoined(join.userId()));
        });
    decisions.with(
        Hold.class,
        (_, _) -> {
          held.countDown();
          await(released);
          return accepted();
        });
    desk = new CommandDesk(database.write(), decisions, Clock.systemUTC(), () -> {});
  }

  /** All of them in one transaction. */
  List<CompletableFuture<Outcome>> inOneGroup(Command... commands) {
    hold();
    var answers = Stream.of(commands).map(desk::submit).toList();
    release();
    return answers;
  }

  void hold() {
    var _ = desk.submit(new Hold(UUID.randomUUID().toString(), "test"));
    await(held);
  }

  void release() {
    released.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) { // close() may find the writer held
      awaitAgain(latch);
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitAgain(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    release();
    desk.close();
    database.close();
  }
}
