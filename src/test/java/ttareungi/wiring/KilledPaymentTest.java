package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.store.DataDirectory;
import ttareungi.store.Integrity;
import ttareungi.wiring.Till.Moment;

/** A process dies between asking for money and giving points for it. */
class KilledPaymentTest {
  private static final int TIMES = 3;
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));

  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "BEFORE_THE_CARD,   APPROVE, 0",
    "AFTER_THE_CARD,    APPROVE, 3000",
    "BEFORE_THE_CREDIT, APPROVE, 3000",
    "DURING_THE_CREDIT, APPROVE, 3000",
    "AFTER_THE_CREDIT,  APPROVE, 3000",
    "AFTER_THE_CARD,    DECLINE, 0",
  })
  void whatWasApprovedIsCreditedOnceAndNothingElseIs(Moment moment, Card card, long points)
      throws Exception {
    var till = Child.of(Till.class, Child.classPath(), Till.dyingAt(data, moment, card)).start();
    assertThat(till.waitFor()).isEqualTo(Till.DEAD);
    settle();
    assertThat(credited()).isEqualTo(approved()).hasSize(points == 0 ? 0 : 1);
    assertThat(Raw.number(data, "select coalesce(sum(points), 0) from ledger_entry"))
        .isEqualTo(points);
    assertThat(Raw.number(data, "select count(*) from rider_pin")).isEqualTo(credited().size());
  }

  @Test
  void norDoesItMatterWhenManyPayAndTheKillComesAnywhere() throws Exception {
    for (int time = 1; time <= TIMES; time++) {
      killAfter(40 * time + 1);
      settle();
      assertThat(credited()).isEqualTo(approved()).hasSizeGreaterThan(10 * time);
    }
  }

  private void killAfter(int purchases) throws IOException, InterruptedException {
    var till = Child.of(Till.class, Child.classPath(), Till.withoutEnd(data)).start();
    try (var out = till.inputReader(UTF_8)) {
      for (int i = 0; i < purchases; i++) {
        assertThat(out.readLine()).isNotNull();
      }
    }
    till.toHandle().destroyForcibly();
    assertThat(till.waitFor()).isNotZero();
  }

  /** The next start, when no card can be on its way any more; asked twice, it gives once. */
  private void settle() throws SQLException {
    try (var house = TestHouse.at(data, LATER)) {
      house.house().checkout().recover();
      house.house().checkout().recover();
    }
    assertThat(Raw.number(data, "select count(*) from purchase where status = 'PENDING'")).isZero();
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  private List<String> credited() throws SQLException {
    return Raw.column(
        data, "select confirm_id from ledger_entry where kind = 'PURCHASE' order by confirm_id");
  }

  /** What the terminal took money for, as it remembers it itself. */
  private List<String> approved() throws IOException {
    var memory = new DataDirectory(data).terminal();
    if (!Files.exists(memory)) {
      return List.of();
    }
    try (var answers = Files.list(memory)) {
      return answers
          .filter(file -> !file.toString().endsWith(".tmp"))
          .map(KilledPaymentTest::confirmId)
          .sorted()
          .toList();
    }
  }

  private static String confirmId(Path answer) {
    try {
      return Files.readString(answer).replace("APPROVED ", "").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
