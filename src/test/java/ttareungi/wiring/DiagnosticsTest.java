package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.operator.OperatorRepository;
import ttareungi.pin.PinRepository;

/** The bundle for whoever mends the program: all of the house, nothing of anybody. */
class DiagnosticsTest {
  private static final long RIDER = 730_142;
  private static final long BRIEF = 731;
  private static final long OPERATOR = 9_042;

  @TempDir Path data;

  private Map<String, String> bundle(TestHouse house) throws IOException {
    var pages = new LinkedHashMap<String, String>();
    try (var zip =
        new ZipFile(house.house().upkeep().saveDiagnostics(data.resolve("d.zip")).toFile())) {
      for (var entry : zip.stream().toList()) {
        pages.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    return pages;
  }

  /** What the program writes to its log when something fails, and worse. */
  private void log(TestHouse house, String pinHash, String operatorHash) throws IOException {
    var code = TestHouse.reserving(BRIEF, 12);
    var pay = TestHouse.buying("a-confirm-7301", RIDER, 3_000);
    Files.writeString(
        house.house().data().logs().resolve("ttareungi.2026-05-13.log"),
        String.join(
            "\n",
            "2026-05-13 14:32:10.123 ERROR [desk-writer] ttareungi.desk.GroupCommit - DB-13",
            code + " failed: DB-13",
            pay + " failed: DB-13",
            "rider " + BRIEF + ": balance 3, ledger 4",
            "RiderPin " + pinHash,
            "AddOperator[operatorNo=" + OPERATOR + ", name=Kim, pin=" + operatorHash + "]",
            "Kim said that M-000731 called from 010-2345-6789",
            "printer 192.168.7.42:9100 does not answer",
            "\tat ttareungi.desk.GroupCommit.run(GroupCommit.java:42)"));
  }

  @Test
  void nobodyIsInIt() throws IOException {
    try (var house = TestHouse.withStation(data)) {
      Files.writeString(house.house().data().config(), "receipt.printer=tcp:192.168.7.42:9100\n");
      house.register(12);
      house.buy(RIDER, 3_000);
      house.buy(BRIEF, 3_000);
      house.givePin(RIDER);
      house.addOperator(OPERATOR);
      var reader = house.house().reader();
      var pin = reader.read(PinRepository.class, pins -> pins.pin(RIDER)).orElseThrow();
      var operator = reader.read(OperatorRepository.class, all -> all.find(OPERATOR)).orElseThrow();
      log(house, pin.hash().text(), operator.hash().text());
      var pages = bundle(house);
      var logged = pages.get("logs/ttareungi.2026-05-13.log");
      assertThat(logged).contains("DB-13", "GroupCommit.java:42", "2026-05-13 14:32:10.123");
      assertThat(String.join("\n", pages.values()))
          .doesNotContain(Long.toString(RIDER), pin.hash().text(), operator.hash().text())
          .doesNotContain("argon2", "192.168", "2345-6789", "a-confirm")
          .doesNotContainIgnoringCase("Kim");
      assertThat(logged).doesNotContain(Long.toString(BRIEF), Long.toString(OPERATOR));
    }
  }

  @Test
  void theHouseIsInIt() throws IOException {
    try (var house = TestHouse.withStation(data)) {
      Files.writeString(house.house().data().config(), "tariff.fee=1200\nsome.token=abc\n");
      house.register(12);
      house.settle();
      house.house().upkeep().monitoring().sample();
      var pages = bundle(house);
      assertThat(pages.get("versions.txt")).contains(Release.VERSION, "sqlite 3.");
      assertThat(pages.get("settings.txt")).contains("tariff.fee=1200", "some.token=***");
      assertThat(pages.get("tables.txt")).contains("bike 1\n", "station 1\n", "event_log 2\n");
      assertThat(pages.get("measures.txt")).contains("desk.commit", "jvm.memory.used");
      assertThat(pages.get("measures.txt")).contains("subscriber dashboard: cursor 2, behind 0");
      assertThat(pages.get("threads.txt")).contains("desk-writer", "event-relay");
    }
  }
}
