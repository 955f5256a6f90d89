package ttareungi.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.wiring.TestHouse.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.LoggedEvent;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.reservation.ReserveBike;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Config;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** What the office settles for the whole house. */
class SettingRulesTest {
  private static final long RIDER = 10;

  @TempDir Path data;

  private TestHouse open() {
    var house = TestHouse.withStation(data);
    house.addOperator(1, "Park", Role.ADMINISTRATOR);
    house.addOperator(2, "Lee", Role.OPERATOR);
    return house;
  }

  private static ChangeSettings changing(long operatorNo, Change... changes) {
    return new ChangeSettings(id(), Actors.operator(operatorNo), List.of(changes));
  }

  private static Change to(Setting setting, String value) {
    return new Change(setting, value);
  }

  @Test
  void theValueAndTheTrailAreOne() throws SQLException {
    try (var house = open()) {
      assertThat(house.does(changing(1, to(Setting.FEE, "1,500"))).events())
          .containsExactly(new SettingChanged("tariff.fee", "1000", "1500"));
      assertThat(house.does(changing(1, to(Setting.FEE, "2000"))).events())
          .containsExactly(new SettingChanged("tariff.fee", "1500", "2000"));
      assertThat(house.does(changing(1, to(Setting.FEE, "2000"))).events()).isEmpty();
      assertThat(rows()).containsExactly("tariff.fee=2000");
      assertThat(last(house).actor()).isEqualTo("operator:1");
    }
  }

  @Test
  void allOfThemOrNone() throws SQLException {
    try (var house = open()) {
      assertThat(
              house.refused(
                  changing(1, to(Setting.HOLD_MINUTES, "12"), to(Setting.BACKUP_AT, "noon"))))
          .isEqualTo(Reason.SETTING_INVALID);
      assertThat(rows()).isEmpty();
      assertThat(changes(house)).isEmpty();
    }
  }

  @Test
  void theyHaveToGoTogether() {
    try (var house = open()) {
      assertThat(house.refused(changing(1, to(Setting.FEE, "60000"))))
          .isEqualTo(Reason.SETTING_FEE_TOO_HIGH);
      assertThat(house.refused(changing(1, to(Setting.PURCHASE_STEP, "3000"))))
          .isEqualTo(Reason.SETTING_NOT_IN_STEPS);
      house.does(changing(1, to(Setting.FEE, "60000"), to(Setting.PURCHASE_HIGHEST, "90000")));
    }
  }

  @Test
  void anAdministratorAloneMay() {
    try (var house = open()) {
      assertThat(house.refused(changing(2, to(Setting.FEE, "0")))).isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void anotherProgramChargesTheNewPriceWithoutARestart() {
    try (var desk = open();
        var kiosk = TestHouse.at(data)) {
      desk.register(1);
      desk.buy(RIDER, 5_000);
      desk.does(changing(1, to(Setting.FEE, "1500")));
      var reserved = kiosk.does(TestHouse.reserving(RIDER, 1));
      assertThat(reserved.first(BikeReserved.class).orElseThrow().fee()).isEqualTo(1_500);
      assertThat(kiosk.balance(RIDER)).isEqualTo(3_500);
      Awaitility.await().until(() -> kiosk.house().settings().number(Setting.FEE) == 1_500);
    }
  }

  @Test
  void anOpenReservationKeepsItsPriceAndItsPromise() throws SQLException {
    try (var house = open()) {
      house.register(1);
      house.buy(RIDER, 5_000);
      long reserveNo = house.reserve(RIDER, 1);
      house.does(changing(1, to(Setting.FEE, "3000"), to(Setting.REFUND_EXPIRED, "NONE")));
      Raw.run(data, "update reservation set hold_until = reserved_at + 1");
      Awaitility.await().until(() -> house.balance(RIDER) == 5_000);
      assertThat(Raw.column(data, "select status from reservation")).containsExactly("EXPIRED");
      house.does(TestHouse.cancelling(RIDER, house.reserve(RIDER, 1)));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(reserveNo).isPositive();
    }
  }

  @Test
  void nobodyPaysAnotherPriceThanHeWasTold() {
    try (var house = open()) {
      house.register(1);
      house.buy(RIDER, 5_000);
      house.does(changing(1, to(Setting.FEE, "1500")));
      var told = new ReserveBike(id(), Actors.kiosk(TestHouse.STATION), RIDER, 1, 1_000L);
      assertThat(house.refused(told)).isEqualTo(Reason.FEE_CHANGED);
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void theFileCountsOnceUntilItIsEdited() throws IOException, SQLException {
    write("tariff.fee=1500", "backup.keep=14");
    try (var house = open()) {
      assertThat(changes(house)).containsExactly(new SettingChanged("tariff.fee", "1000", "1500"));
      house.does(changing(1, to(Setting.FEE, "2000")));
    }
    try (var house = TestHouse.at(data)) {
      assertThat(house.house().settings().number(Setting.FEE)).isEqualTo(2_000);
    }
    write("tariff.fee=1700");
    try (var house = TestHouse.at(data)) {
      assertThat(rows()).contains("tariff.fee=1700", "backup.keep=14");
      assertThat(changes(house)).hasSize(3);
      assertThat(last(house).actor()).isEqualTo(Actors.HOUSE);
    }
  }

  @Test
  void aFileThatDoesNotGoWithWhatIsSetIsNamed() throws IOException {
    try (var house = open()) {
      house.does(changing(1, to(Setting.PURCHASE_HIGHEST, "2000")));
    }
    write("tariff.fee=3000");
    assertThatThrownBy(() -> TestHouse.at(data))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining("tariff.fee=3000");
    write("");
    TestHouse.at(data).close();
  }

  private void write(String... lines) throws IOException {
    Files.writeString(new DataDirectory(data).config(), String.join("\n", lines));
  }

  private List<String> rows() throws SQLException {
    return Raw.column(data, "select name || '=' || value from setting");
  }

  private static LoggedEvent last(TestHouse house) {
    return house.house().log().latest(1).getFirst();
  }

  private static List<SettingChanged> changes(TestHouse house) {
    return house.house().log().latest(100).reversed().stream()
        .map(LoggedEvent::event)
        .filter(SettingChanged.class::isInstance)
        .map(SettingChanged.class::cast)
        .toList();
  }
}
