package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;

/** Approval numbers begin alike and end otherwise: where they are cut, their ends are seen. */
class ApprovalNumbersTest extends FxTest {
  private static final long RIDER = 412_268;
  private static final String ALIKE = "D01a21b19-e3ec-7000-8000-00000000";
  private static final List<String> NUMBERS = List.of(ALIKE + "a1b2", ALIKE + "c3d4");

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    NUMBERS.forEach(number -> house.does(TestHouse.buying(number, RIDER, 5_000)));
    house.settle();
    admin = AdminStage.over(house);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void areToldApartInTheListAndCopiedWhole() {
    admin.size(1_200, 760).click("#nav-payments");
    areToldApart("#pay-table");
    admin.picture("approval-numbers-payments");
    runFx(() -> admin.window.shell().show(new Target.Payment(NUMBERS.getFirst())));
    admin.click("#pay-copy");
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(NUMBERS.getFirst());
    assertThat(shown((Labeled) admin.node("#pay-title"))).endsWith("a1b2");
    admin.picture("approval-numbers-payment");
  }

  /** Some terminals give small letters; who types small ones may mean capitals. */
  @Test
  void areFoundAsTheyAreAndInCapitals() {
    house.does(TestHouse.buying("S0FF", RIDER, 5_000));
    house.settle();
    admin.click("#nav-payments");
    runFx(() -> admin.window.shell().show(new Target.Payment(NUMBERS.getFirst())));
    admin.await(() -> said("#pay-range").startsWith("1"));
    assertThat(onFx(() -> numbers("#pay-table"))).hasSize(1);
    admin.write("#pay-search", "d01A21");
    admin.await(() -> said("#pay-range").startsWith("0"));
    admin.write("#pay-search", "s0f");
    admin.await(() -> said("#pay-range").startsWith("1"));
  }

  private String said(String id) {
    return ((Labeled) admin.node(id)).getText();
  }

  @Test
  void areToldApartInTheRidersBooks() {
    admin.size(1_200, 760);
    runFx(() -> admin.window.shell().show(new Target.Rider(RIDER)));
    areToldApart("#ledger-table");
    admin.picture("approval-numbers-ledger");
    admin.click("#tab-payments");
    areToldApart("#payments-table");
  }

  private void areToldApart(String table) {
    admin.await(() -> numbers(table).size() == NUMBERS.size());
    var numbers = onFx(() -> numbers(table));
    assertThat(numbers)
        .extracting(ApprovalNumbersTest::end)
        .containsExactlyInAnyOrder("a1b2", "c3d4");
    assertThat(numbers)
        .extracting(label -> Objects.requireNonNull(label.getTooltip()).getText())
        .allSatisfy(whole -> assertThat(NUMBERS).anyMatch(whole::endsWith));
  }

  /** Those that a table shows. */
  private List<Labeled> numbers(String table) {
    return Stream.of(".table-cell", ".cell-link")
        .flatMap(kind -> admin.node(table).lookupAll(kind).stream())
        .map(Labeled.class::cast)
        .filter(label -> String.valueOf(label.getText()).contains(ALIKE))
        .toList();
  }

  private static String end(Labeled label) {
    var shown = shown(label);
    return shown.substring(shown.length() - 4);
  }

  /** What is left of the words where they are cut. */
  private static String shown(Labeled label) {
    return onFx(() -> ((Text) label.lookup(".text")).getText());
  }
}
