package ttareungi.ui.admin.payments;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.operator.Operator;
import ttareungi.operator.OperatorRepository;
import ttareungi.payment.PaymentLine;
import ttareungi.payment.PaymentQuery;
import ttareungi.payment.PurchaseRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.fx.OneAtATime;

/** One payment, looked at closely: its facts and what happened to it. FX thread. */
final class PaymentDetails {
  private static final int MOST_EVENTS = 50;

  /** As it was read at one time. {@code operators}: their names by their numbers. */
  record Looked(PaymentLine line, List<LoggedEvent> history, Map<Long, String> operators) {}

  private final AdminHouse house;
  private final ReadOnlyObjectWrapper<@Nullable PaymentLine> line = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
  private final OneAtATime<String, List<Looked>> reads;
  private @Nullable String asked;

  PaymentDetails(AdminHouse house) {
    this.house = house;
    reads = new OneAtATime<>(ids -> read(List.copyOf(ids).getLast()), this::show);
  }

  void open(PaymentLine of) {
    var confirmId = of.confirmId();
    asked = confirmId;
    line.set(of);
    looked.set(new Looked(of, List.of(), Map.of()));
    if (confirmId != null) {
      reads.request(List.of(confirmId));
    }
  }

  void open(String confirmId) {
    asked = confirmId;
    reads.request(List.of(confirmId));
  }

  void close() {
    asked = null;
    line.set(null);
    looked.set(null);
  }

  /** Null while nothing is open. */
  ReadOnlyObjectProperty<@Nullable PaymentLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  void refresh() {
    if (asked != null) {
      reads.request(List.of(asked));
    }
  }

  private List<Looked> read(String confirmId) {
    var history = house.log().ofApproval(confirmId, MOST_EVENTS);
    var operators =
        house.bikes().read(OperatorRepository.class, OperatorRepository::all).stream()
            .collect(toMap(Operator::operatorNo, Operator::name));
    return house
        .bikes()
        .read(
            PurchaseRepository.class, rows -> PaymentQuery.of(confirmId).rows(rows.session(), 0, 1))
        .stream()
        .filter(found -> Objects.equals(found.confirmId(), confirmId))
        .map(found -> new Looked(found, history, operators))
        .toList();
  }

  private void show(List<Looked> read) {
    if (!read.isEmpty() && Objects.equals(read.getFirst().line().confirmId(), asked)) {
      line.set(read.getFirst().line());
      looked.set(read.getFirst());
    }
  }
}
