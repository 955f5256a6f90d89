package ttareungi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.kernel.Outcome.accepted;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.desk.TestDesk.Join;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.wiring.Crowd;
import ttareungi.wiring.Raw;

/** The desk itself: groups, savepoints, faults, the end. */
class CommandDeskTest {
  @TempDir Path data;

  @Test
  void aRepeatedRequestInOneGroupIsCarriedOutOnce() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      var join = Join.of(1);
      var answers = test.inOneGroup(join, join, join);
      assertThat(answers).allMatch(answer -> answer.join().equals(joined(1)));
      assertThat(events()).isEqualTo(1);
    }
  }

  @Test
  void theSameIdWithOtherContentInOneGroupIsRefused() {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      var answers = test.inOneGroup(new Join("id", "test", 1), new Join("id", "test", 2));
      assertThat(answers.getFirst().join()).isEqualTo(joined(1));
      assertThat(answers.getLast().join()).isEqualTo(Rejection.of(Reason.REQUEST_REUSED, "id"));
    }
  }

  @Test
  void oneThatThrowsHarmsNobodyInItsGroup() throws SQLException {
    try (var test = new TestDesk(data, CommandDeskTest::defect)) {
      var answers = test.inOneGroup(Join.of(1), Join.of(13), Join.of(2));
      assertThat(answers.get(0).join()).isEqualTo(joined(1));
      assertThat(codeOf(answers.get(1))).matches("X-[0-9A-F]{4}");
      assertThat(answers.get(2).join()).isEqualTo(joined(2));
      assertThat(riders()).containsExactly("1", "2");
    }
  }

  @Test
  void oneWithoutAnIdHarmsNobodyInItsGroup() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      var answers = test.inOneGroup(Join.of(1), new Join(" ", "test", 2), new Join("", "test", 3));
      assertThat(answers.get(0).join()).isEqualTo(joined(1));
      assertThat(answers.get(1).join()).isEqualTo(Rejection.of(Reason.FIELD_MISSING, "requestId"));
      assertThat(answers.get(2).join()).isInstanceOf(Rejection.class);
      assertThat(riders()).containsExactly("1");
    }
  }

  @Test
  void oneOfNobodyHarmsNobodyInItsGroup() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      var answers = test.inOneGroup(Join.of(1), new Join("id", "", 2));
      assertThat(answers.get(0).join()).isEqualTo(joined(1));
      assertThat(answers.get(1).join()).isEqualTo(Rejection.of(Reason.FIELD_MISSING, "actor"));
      assertThat(riders()).containsExactly("1");
    }
  }

  @Test
  void aDecisionThatDecidesNothingIsAFault() {
    try (var test = new TestDesk(data, CommandDeskTest::nothing)) {
      assertThat(codeOf(test.desk.submit(Join.of(13)))).startsWith("X-");
    }
  }

  @Test
  void aViolatedConstraintCarriesTheCodeOfTheDatabase() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      Raw.run(data, trigger("abort"));
      assertThat(codeOf(test.desk.submit(Join.of(13)))).isEqualTo("DB-19");
    }
  }

  @Test
  void whereTheDatabaseEndsTheTransactionNothingOfTheGroupTakesEffect() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      Raw.run(data, trigger("rollback")); // as SQLite may do when the disk is full
      var answers = test.inOneGroup(Join.of(1), Join.of(13), Join.of(2));
      assertThat(answers).allMatch(answer -> codeOf(answer).startsWith("DB-"));
      assertThat(riders()).isEmpty();
      assertThat(events()).isZero();
    }
  }

  @Test
  void afterTheDatabaseEndedATransactionTheDeskGoesOn() throws SQLException {
    try (var test = new TestDesk(data, CommandDeskTest::defect)) {
      Raw.run(data, trigger("rollback"));
      assertThat(codeOf(test.desk.submit(Join.of(13)))).startsWith("DB-");
      Raw.run(data, "drop trigger doom");
      var answers = test.inOneGroup(Join.of(1), Join.of(13), Join.of(2));
      assertThat(answers.getFirst().join()).isEqualTo(joined(1));
      assertThat(answers.getLast().join()).isEqualTo(joined(2));
      assertThat(riders()).containsExactly("1", "2");
    }
  }

  @Test
  void aDeskThatIsLockedOutForLongSaysSoAndGoesOnAfterwards() throws SQLException {
    try (var test = new TestDesk(data, CommandDeskTest::defect)) {
      try (var other = Raw.open(data)) {
        Raw.run(other, "begin immediate");
        assertThat(codeOf(test.desk.submit(Join.of(1)))).isEqualTo("DB-5");
      }
      var answers = test.inOneGroup(Join.of(2), Join.of(13));
      assertThat(answers.getFirst().join()).isEqualTo(joined(2));
      assertThat(codeOf(answers.getLast())).startsWith("X-");
      assertThat(riders()).containsExactly("2");
    }
  }

  @Test
  void whatFailsAtTheVeryCommitNeverHappened() throws SQLException {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      Raw.run(data, DEFERRED_TABLE, DEFERRED_DOOM);
      var answers = test.inOneGroup(Join.of(1), new Join("doomed", "test", 2));
      assertThat(answers).allMatch(answer -> codeOf(answer).equals("DB-19"));
      assertThat(riders()).isEmpty();
      assertThat(events()).isZero();
      assertThat(test.desk.submit(Join.of(3)).join()).isEqualTo(joined(3));
    }
  }

  @Test
  void afterAnErrorNobodyIsLeftWaiting() {
    try (var test = new TestDesk(data, CommandDeskTest::error)) {
      var answers = test.inOneGroup(Join.of(1), Join.of(13));
      assertThat(answers).allMatch(answer -> codeOf(answer).equals("DESK-1"));
      assertThat(codeOf(test.desk.submit(Join.of(2)))).isEqualTo("DESK-1");
    }
  }

  @Test
  void closeCarriesOutWhatWaits() throws SQLException {
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    try (var test = new TestDesk(data, Outcome::accepted)) {
      test.hold();
      LongStream.rangeClosed(100, 400)
          .mapToObj(Join::of)
          .map(test.desk::submit)
          .forEach(answers::add);
    }
    assertThat(answers).allMatch(answer -> answer.join() instanceof Outcome.Accepted);
    assertThat(riders()).hasSize(301);
  }

  @Test
  void afterCloseEverythingIsRefused() {
    var test = new TestDesk(data, Outcome::accepted);
    test.close();
    assertThat(codeOf(test.desk.submit(Join.of(1)))).isEqualTo("DESK-1");
  }

  @Test
  void whereFarTooMuchWaitsOneMoreIsTurnedAwayAtOnce() {
    var no = Rejection.of(Reason.BIKE_UNKNOWN, 1);
    try (var test = new TestDesk(data, () -> no)) {
      test.hold();
      var join = Join.of(13);
      var answers = LongStream.range(0, 10_001).mapToObj(_ -> test.desk.submit(join)).toList();
      assertThat(codeOf(answers.getLast())).isEqualTo("DESK-1");
      test.release();
      assertThat(answers.subList(0, 10_000)).allMatch(answer -> answer.join().equals(no));
    }
  }

  @Test
  void everySubmissionIsAnsweredHoweverItRacesWithClose() {
    try (var test = new TestDesk(data, Outcome::accepted)) {
      for (int round = 0; round < 40; round++) {
        var answers = new ConcurrentLinkedQueue<CompletableFuture<Outcome>>();
        sendingUntilRefused(test, answers).join();
        var all = answers.stream().map(answer -> answer.handle((_, _) -> 1));
        assertThat(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
            .succeedsWithin(Duration.ofSeconds(5));
      }
    }
  }

  /** Several senders, and a desk that shuts in their midst. */
  private static CompletableFuture<Void> sendingUntilRefused(
      TestDesk test, ConcurrentLinkedQueue<CompletableFuture<Outcome>> answers) {
    var decisions =
        new Decisions().with(Join.class, (_, _) -> Rejection.of(Reason.BIKE_UNKNOWN, 1));
    var desk = new CommandDesk(test.database.write(), decisions, Clock.systemUTC(), () -> {});
    var join = Join.of(13);
    Supplier<Integer> send =
        () -> {
          CompletableFuture<Outcome> last;
          do {
            last = desk.submit(join);
            answers.add(last);
          } while (!last.isCompletedExceptionally());
          return answers.size();
        };
    var senders = List.of(Crowd.alone(send), Crowd.alone(send));
    desk.close();
    return CompletableFuture.allOf(senders.toArray(CompletableFuture[]::new));
  }

  private static final String DEFERRED_TABLE =
      "create table doom (user_id integer references rider deferrable initially deferred)";

  private static final String DEFERRED_DOOM =
      "create trigger doomed after insert on command_log when new.request_id = 'doomed'"
          + " begin insert into doom values (777); end";

  private static String trigger(String what) {
    return "create trigger doom before insert on rider when new.user_id = 13"
        + " begin select raise("
        + what
        + ", 'doom'); end";
  }

  private static Outcome defect() {
    throw new IllegalStateException("a defect");
  }

  private static Outcome error() {
    throw new AssertionError("an error");
  }

  @SuppressWarnings("NullAway") // what a careless rule might return
  private static Outcome nothing() {
    return null;
  }

  private static Outcome joined(long userId) {
    return accepted(new RiderJoined(userId));
  }

  private static String codeOf(CompletableFuture<Outcome> answer) {
    ThrowingCallable join = answer::join;
    var code = new StringBuilder();
    assertThatThrownBy(join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(Fault.class, fault -> code.append(fault.code()));
    return code.toString();
  }

  private List<String> riders() throws SQLException {
    return Raw.column(data, "select user_id from rider order by user_id");
  }

  private long events() throws SQLException {
    return Raw.number(data, "select count(*) from event_log");
  }
}
