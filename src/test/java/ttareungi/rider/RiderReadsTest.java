package ttareungi.rider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.care.AdjustPoints;
import ttareungi.event.Cause;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.payment.OpenPurchase;
import ttareungi.pin.CountPinTry;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** What the lists of riders say. */
class RiderReadsTest {
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WHY = new Why(Cause.GOODWILL, "rain");

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.buy(10, 3_000);
    house.buy(204_817, 5_000);
    house.buy(204_900, 1_000);
    house.buy(999_999, 2_000);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aNumberIsFoundByHowItBegins() {
    assertThat(found("")).containsExactly(10L, 204_817L, 204_900L, 999_999L);
    assertThat(found("M-2048")).containsExactly(204_817L);
    assertThat(found("204")).containsExactly(204_817L, 204_900L);
    assertThat(found("10")).containsExactly(10L);
    assertThat(found("m-0000")).containsExactly(10L);
    assertThat(found("M204900")).containsExactly(204_900L);
    assertThat(found("M-")).hasSize(4);
    assertThat(found("2048170")).isEmpty();
    assertThat(found("Kim")).isEmpty();
  }

  @Test
  void theListIsSortedAndFiltered() throws SQLException {
    assertThat(page(RiderFilter.ALL, RiderOrder.BALANCE_DOWN))
        .containsExactly(204_817L, 10L, 999_999L, 204_900L);
    assertThat(page(RiderFilter.ALL, RiderOrder.BALANCE)).first().isEqualTo(204_900L);
    assertThat(page(RiderFilter.ALL, RiderOrder.NUMBER_DOWN)).first().isEqualTo(999_999L);
    house.does(new BlockRider(id(), OPERATOR, 10, WHY));
    assertThat(page(RiderFilter.BLOCKED, RiderOrder.NUMBER)).containsExactly(10L);
    house.reserve(204_817, 1);
    assertThat(page(RiderFilter.RESERVING, RiderOrder.JOINED)).containsExactly(204_817L);
    house.does(new CountPinTry(id(), "kiosk:101", 999_999));
    assertThat(page(RiderFilter.LOCKED, RiderOrder.NUMBER)).isEmpty();
    Raw.run(data, "update pin_tries set failures = 10");
    assertThat(page(RiderFilter.LOCKED, RiderOrder.JOINED_DOWN)).containsExactly(999_999L);
  }

  @Test
  void theLedgerRunsAndNamesItsEvents() {
    long reserveNo = house.reserve(204_817, 1);
    house.does(cancelling(204_817, reserveNo));
    house.does(new AdjustPoints(id(), OPERATOR, 204_817, -500, WHY, null));
    var ledger = ledger(204_817, 0, 10);
    assertThat(ledger)
        .extracting(LedgerLine::kind, LedgerLine::points, LedgerLine::balance, LedgerLine::cause)
        .containsExactly(
            tuple("ADJUSTMENT", -500L, 4_500L, "GOODWILL"),
            tuple("REFUND", 1_000L, 5_000L, null),
            tuple("FEE", -1_000L, 4_000L, null),
            tuple("PURCHASE", 5_000L, 5_000L, null));
    assertThat(ledger).extracting(LedgerLine::eventSeq).doesNotContainNull();
    assertThat(ledger.getFirst().note()).isEqualTo("rain");
    assertThat(ledger(204_817, 3, 10)).extracting(LedgerLine::balance).containsExactly(5_000L);
  }

  @Test
  void whatTheFirstRowHasNotTheOthersMayHave() {
    house.does(new AdjustPoints(id(), OPERATOR, 204_817, 1, new Why(Cause.OTHER, "#2207"), null));
    long reserveNo = house.reserve(204_817, 1);
    assertThat(ledger(204_817, 0, 9))
        .extracting(LedgerLine::note)
        .containsExactly(null, "#2207", null);
    assertThat(page(RiderFilter.ALL, RiderOrder.NUMBER)).hasSize(4);
    assertThat(rows())
        .extracting(RiderRow::openReservation)
        .containsExactly(null, reserveNo, null, null);
    house.does(new OpenPurchase(id(), "kiosk:101", "p", 204_817, 1_000));
    assertThat(payments(204_817)).extracting(PaymentLine::confirmId).first().isNull();
    assertThat(payments(204_817)).extracting(PaymentLine::confirmId).last().isNotNull();
  }

  @Test
  void anEntryThatTheLogDoesNotTellHasNoEvent() throws SQLException {
    Raw.run(data, "insert into ledger_entry values (99, 10, 5, 'ADJUSTMENT', null, null, 1)");
    assertThat(ledger(10, 0, 1)).extracting(LedgerLine::eventSeq).containsExactly((Long) null);
    var card = card(10).orElseThrow();
    assertThat(card.agrees()).isFalse();
  }

  @Test
  void theCardSumsItUp() {
    long first = house.reserve(204_817, 1);
    house.does(cancelling(204_817, first));
    long second = house.reserve(204_817, 1);
    house.does(new OpenPurchase(id(), "kiosk:101", "p", 204_817, 1_000));
    var card = card(204_817).orElseThrow();
    assertThat(card.agrees()).isTrue();
    assertThat(card.added()).isEqualTo(6_000);
    assertThat(card.taken()).isEqualTo(2_000);
    assertThat(card.bought()).isEqualTo(5_000);
    assertThat(card.approvals()).isEqualTo(1);
    assertThat(card.payments()).isEqualTo(2);
    assertThat(card.reservations()).isEqualTo(2);
    assertThat(card.cancelled()).isEqualTo(1);
    assertThat(card.row().openReservation()).isEqualTo(second);
    assertThat(card.open()).isNotNull();
    assertThat(card(404)).isEmpty();
    assertThat(rides(204_817))
        .extracting(RideLine::reserveNo, RideLine::status)
        .containsExactly(
            tuple(second, ReservationStatus.RESERVED), tuple(first, ReservationStatus.CANCELLED));
    assertThat(payments(204_817))
        .extracting(PaymentLine::status)
        .containsExactly("PENDING", "CREDITED");
    long events = house.house().log().countOfRider(204_817);
    assertThat(house.house().log().ofRider(204_817, 0, 99)).hasSize((int) events);
    assertThat(house.house().log().ofRider(204_817, 1, 1)).hasSize(1);
  }

  private List<LedgerLine> ledger(long userId, long offset, int most) {
    return house
        .house()
        .reader()
        .read(RiderHistory.class, history -> history.ledger(userId, offset, most));
  }

  private List<RideLine> rides(long userId) {
    return house.house().reader().read(RiderHistory.class, history -> history.rides(userId, 0, 9));
  }

  private List<PaymentLine> payments(long userId) {
    return house
        .house()
        .reader()
        .read(RiderHistory.class, history -> history.payments(userId, 0, 9));
  }

  private Optional<RiderCard> card(long userId) {
    return house.house().reader().read(RiderHistory.class, history -> history.card(userId));
  }

  private List<Long> found(String text) {
    var number = NumberPrefix.of(text);
    var found =
        house
            .house()
            .reader()
            .read(
                RiderList.class,
                list -> list.page(RiderFilter.ALL, number, RiderOrder.NUMBER, 0, 9))
            .stream()
            .map(RiderRow::userId)
            .toList();
    long count =
        house.house().reader().read(RiderList.class, l -> l.count(RiderFilter.ALL, number));
    assertThat(count).isEqualTo(found.size());
    return found;
  }

  private List<RiderRow> rows() {
    return house
        .house()
        .reader()
        .read(
            RiderList.class,
            list -> list.page(RiderFilter.ALL, NumberPrefix.ANY, RiderOrder.NUMBER, 0, 9));
  }

  private List<Long> page(RiderFilter filter, RiderOrder order) {
    return house
        .house()
        .reader()
        .read(RiderList.class, list -> list.page(filter, NumberPrefix.ANY, order, 0, 9))
        .stream()
        .map(RiderRow::userId)
        .toList();
  }
}
