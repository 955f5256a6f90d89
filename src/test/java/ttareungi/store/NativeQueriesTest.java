package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.SQL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent;
import ttareungi.event.ReservationStatus;
import ttareungi.payment.PurchaseStatus;
import ttareungi.payment.RefundStatus;
import ttareungi.wiring.TestHouse;

/** No compiler reads a query that is written in SQL: what it would have said is said here. */
class NativeQueriesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ttareungi");

  /** {@code 'WORD'}, and no path into a payload. */
  private static final Pattern LITERAL = Pattern.compile("'(\\w+)'");

  private static final Pattern BOARD = Pattern.compile("Dashboard|Projection");

  /** By the table that is asked first; in another, a word is an event's type. */
  private static final Map<String, Class<? extends Enum<?>>> WORDS =
      Map.of(
          "purchase", PurchaseStatus.class,
          "refund", RefundStatus.class,
          "reservation", ReservationStatus.class,
          "board_row", ReservationStatus.class,
          "board_station", BikeState.class);

  @TempDir static Path data;
  private static Connection main;
  private static Connection board;

  @BeforeAll
  static void open() throws SQLException {
    TestHouse.at(data).close();
    var directory = new DataDirectory(data);
    main = DriverManager.getConnection("jdbc:sqlite:" + directory.database());
    board = DriverManager.getConnection("jdbc:sqlite:" + directory.dashboard());
  }

  @AfterAll
  static void close() throws SQLException {
    main.close();
    board.close();
  }

  /** By repository and method. */
  private static Map<String, String> queries() {
    var found = new TreeMap<String, String>();
    for (var repository : HOUSE) {
      for (var method : repository.getMethods()) {
        var name = repository.getSimpleName() + "." + method.getName();
        method
            .tryGetAnnotationOfType(SQL.class)
            .ifPresent(sql -> assertThat(found.put(name, sql.value())).as(name).isNull());
      }
    }
    return found;
  }

  @Test
  void eachCanBeAsked() {
    assertThat(queries()).hasSizeGreaterThan(15);
    assertThat(queries().keySet())
        .allSatisfy(query -> assertThatCode(() -> plan(query)).doesNotThrowAnyException());
  }

  @Test
  void eachWordInThemIsOneOfTheProgram() {
    var events =
        HOUSE.stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    queries()
        .forEach((name, sql) -> {
          var words = WORDS.get(table(sql));
          var known = words == null ? events : constants(words);
          assertThat(known).as(name).containsAll(literals(sql));
        });
    assertThat(queries().values().stream().flatMap(sql -> literals(sql).stream()))
        .hasSizeGreaterThan(8);
  }

  private static String table(String sql) {
    return sql.replaceFirst("(?s).*? from (\\w+).*", "$1");
  }

  private static Set<String> constants(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
  }

  private static List<String> literals(String sql) {
    return LITERAL.matcher(sql).results().map(found -> found.group(1)).toList();
  }

  /** An index of some rows alone is found where the query says which: in words, not as a value. */
  @ParameterizedTest
  @CsvSource({
    "PurchaseRepository.pending, purchase_pending",
    "PurchaseRepository.closedSince, purchase_closed",
    "RefundRepository.forgotten, refund_pending",
    "ReservationRepository.lapsed, reservation_by_hold",
    "AlertRepository.open, alert_one_open",
    "EventRepository.ofBike, event_by_bike",
    "EventRepository.ofReservation, event_by_reservation",
    "EventRepository.ofApproval, event_by_approval",
    "EventRepository.ofRider, event_by_rider",
    "EventRepository.countOfRider, event_by_rider",
    "EventRepository.ofOffice, event_by_office",
    "DashboardRepository.cancellations, board_by_time",
    "DashboardRepository.countOf, board_by_status",
    "DashboardRepository.stock, fleet_by_station"
  })
  void eachFindsItsIndex(String query, String index) throws SQLException {
    assertThat(plan(query)).anyMatch(step -> step.contains(" " + index + " "));
  }

  private List<String> plan(String query) throws SQLException {
    var steps = new ArrayList<String>();
    var file = BOARD.matcher(query).lookingAt() ? board : main;
    try (var asked = file.prepareStatement("explain query plan " + queries().get(query));
        var rows = asked.executeQuery()) {
      while (rows.next()) {
        steps.add(rows.getString("detail") + " ");
      }
    }
    return steps;
  }
}
