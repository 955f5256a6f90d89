package ttareungi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not leave the house, and what must. */
class MaskTest {
  private final Mask mask = new Mask(List.of("Kim Seoyeon", "seoul-admin"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReserveBike[requestId=1, actor=kiosk:101, userId=7031, bikeId=12] failed",
        "rider 7031: balance 3, ledger 4",
        "operator:7031 was refused",
        "M-007031 has no points",
        "AddOperator[operatorNo=7031, name=Kim Seoyeon]",
        "signed in: kim seoyeon of 7031-desk at seoul-admin, number 0707031",
        "hash $argon2id$v=19$m=19456,t=2,p=1$c2FsdDcwMzE$aGFzaDcwMzE",
        "printer at 10.20.7.31:7031 and fe80:0:0:0:12:34ff:7031:5678",
        "mail kim7031@example.org or 010-7031-7031"
      })
  void nobodyIsNamed(String line) {
    var masked = mask.line("2026-05-13 14:32:10.123 " + line);
    assertThat(masked.substring(24))
        .doesNotContainIgnoringCase("kim")
        .doesNotContain("seoul-admin", "argon2")
        .containsPattern("\\*\\*\\*");
    assertThat(masked).doesNotContainPattern("(?<!a)7031(?!-desk)");
  }

  @Test
  void theTimeAndThePlaceStay() {
    var line = "2026-05-13 14:32:10.123 ERROR [desk-writer] ttareungi.desk.GroupCommit - DB-13";
    assertThat(mask.line(line)).isEqualTo(line);
    var at = "\tat ttareungi.desk.GroupCommit.run(GroupCommit.java:1243)";
    assertThat(mask.line(at)).isEqualTo(at);
  }
}
