package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.store.DataDirectory;
import ttareungi.store.Integrity;
import ttareungi.wiring.Refunding.Moment;

/** A process dies between taking points and giving money for them. */
class KilledRefundTest {
  private static final int TIMES = 3;
  private static final Duration NOBODY_WAITS = Duration.ofMinutes(2);

  @TempDir Path data;

  /** The next start asks a terminal that pays, or one that refuses what it has not paid. */
  @ParameterizedTest
  @CsvSource({
    "DURING_THE_OPENING,  APPROVE, DECLINE",
    "BEFORE_THE_TERMINAL, APPROVE, DECLINE",
    "BEFORE_THE_TERMINAL, APPROVE, APPROVE",
    "AFTER_THE_TERMINAL,  APPROVE, DECLINE",
    "AFTER_THE_TERMINAL,  DECLINE, DECLINE",
    "DURING_THE_END,      APPROVE, DECLINE",
    "DURING_THE_END,      DECLINE, DECLINE",
    "AFTER_THE_END,       APPROVE, DECLINE",
  })
  void thePointsAreGoneWhereTheMoneyIsBackAndNowhereElse(
      Moment moment, Rule before, Rule afterwards) throws Exception {
    buy();
    dieAt(moment, before);
    boolean paid = paidBack("S1") > 0;
    settle(afterwards);
    assertThat(Raw.number(data, "select balance from rider"))
        .isEqualTo(Refunding.PRICE - paidBack("S1"));
    assertThat(paidBack("S1") > 0 || !paid).as("what was paid stays paid").isTrue();
  }

  @Test
  void whatTheTerminalRefusedBeforeTheEndWasHeardStaysRefused() throws Exception {
    buy();
    dieAt(Moment.AFTER_THE_END, Rule.DECLINE);
    settle(Rule.APPROVE);
    assertThat(Raw.number(data, "select balance from rider")).isEqualTo(Refunding.PRICE);
    assertThat(paidBack("S1")).isZero();
  }

  @Test
  void norDoesItMatterWhereTheKillComes() throws Exception {
    for (int time = 1; time <= TIMES; time++) {
      killAfter(20 * time + 1);
      settle(Rule.DECLINE);
      assertThat(open().size()).isGreaterThan(5 * time);
      for (var line : open()) {
        var parts = line.split(" ", 2);
        assertThat(paidBack(parts[1])).as(line).isEqualTo(Long.parseLong(parts[0]));
      }
    }
  }

  /** What the ledger took to pay back, of each payment. */
  private List<String> open() throws SQLException {
    return Raw.column(
        data,
        "select -sum(points) || ' ' || confirm_id from ledger_entry where kind = 'PAYBACK'"
            + " group by confirm_id");
  }

  private void buy() {
    try (var house = TestHouse.at(data)) {
      house.does(TestHouse.buying("S1", 10, Refunding.PRICE));
    }
  }

  private void dieAt(Moment moment, Rule rule) throws IOException, InterruptedException {
    var child = Child.of(Refunding.class, Child.classPath(), Refunding.dyingAt(data, moment, rule));
    assertThat(child.start().waitFor()).isEqualTo(Refunding.DEAD);
  }

  private void killAfter(int refunds) throws IOException, InterruptedException {
    var child = Child.of(Refunding.class, Child.classPath(), Refunding.withoutEnd(data)).start();
    try (var out = child.inputReader(UTF_8)) {
      for (int i = 0; i < refunds; i++) {
        assertThat(out.readLine()).isNotNull();
      }
    }
    child.toHandle().destroyForcibly();
    assertThat(child.waitFor()).isNotZero();
  }

  /** The next start; asked twice, it ends once. */
  private void settle(Rule rule) throws SQLException {
    var later = Clock.offset(Clock.systemUTC(), NOBODY_WAITS);
    try (var house = TestHouse.at(data, later)) {
      house.house().terminal().setRule(rule);
      house.house().refunds().recover();
      house.house().refunds().recover();
    }
    assertThat(Raw.number(data, "select count(*) from refund where status = 'PENDING'")).isZero();
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  /** As the terminal remembers it itself. */
  private long paidBack(String confirmId) {
    return new SimulatedTerminal(new DataDirectory(data).terminal(), Duration.ZERO)
        .refunded(confirmId);
  }
}
