package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.shell.WarmUp;
import ttareungi.ui.fx.Language;

class WarmUpTest extends FxTest {
  @TempDir Path data;
  private TestHouse house;
  private final AtomicInteger over = new AtomicInteger();
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    AdminStage.knowPark(house);
    admin = new AdminStage(null, station -> {}, null);
    runFx(() -> {
      warmUp().want(over::incrementAndGet);
      admin.window.ready(house.house());
    });
    admin.await(() -> admin.window.dashboard() != null);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  private WarmUp warmUp() {
    return admin.window.shell().warmUp();
  }

  private Parent wings() {
    return (Parent) admin.node("#wings");
  }

  @Test
  void aPageHasItsSkinsBeforeAnybodyLooksAtIt() {
    var dressed = new HashMap<String, Boolean>();
    runFx(() -> {
      wings()
          .getChildrenUnmodifiable()
          .addListener((ListChangeListener<Node>) change -> note(change, dressed));
      while (!warmUp().isOver()) {
        warmUp().handle(0);
      }
    });
    assertThat(over).as("said that it is over").hasValue(1);
    assertThat(dressed).hasSizeGreaterThan(3).doesNotContainValue(false);
    assertThat(dressed).containsKeys("riders-table", "pay-table", "report-table");
    runFx(() -> assertThat(wings().isVisible()).isFalse());
    runFx(() -> assertThat(wings().getChildrenUnmodifiable()).isEmpty());
  }

  /** Of each page that leaves: which tables it has, and whether they have a skin. */
  private static void note(
      ListChangeListener.Change<? extends Node> change, Map<String, Boolean> dressed) {
    while (change.next()) {
      change.getRemoved().stream()
          .flatMap(page -> page.lookupAll(".table-view").stream())
          .forEach(table -> dressed.put(table.getId(), ((Control) table).getSkin() != null));
    }
  }

  @Test
  void whoeverComesFirstFindsAWholePage() {
    runFx(() -> {
      while (wings().lookup("#reports") == null) {
        warmUp().handle(0);
      }
      assertThat(wings().lookup("#report-proof")).isNull();
      admin.messages.setLanguage(Language.EN);
      assertThat(wings().getChildrenUnmodifiable()).isEmpty();
    });
    admin.click("#nav-reports");
    admin.awaitShown("#report-proof");
    admin.awaitShown("#report-csv");
    admin.await(() -> warmUp().isOver());
    runFx(() -> assertThat(order("#reports")).isSorted().hasSizeGreaterThan(4));
  }

  @Test
  void theStationsAreReadBeforeAnybodyLooksAtThem() {
    var pages = new ArrayList<Node>();
    runFx(() -> {
      wings().getChildrenUnmodifiable().subscribe(() -> pages.addAll(inTheWings()));
      while (!warmUp().isOver()) {
        warmUp().handle(0);
      }
    });
    admin.await(() -> pages.stream().flatMap(page -> rows(page, "#stations-list")).count() > 0);
  }

  private List<Node> inTheWings() {
    return wings().getChildrenUnmodifiable();
  }

  private static Stream<?> rows(Node page, String list) {
    return page.lookup(list) instanceof ListView<?> found
        ? found.getItems().stream()
        : Stream.empty();
  }

  /** From the top down. */
  private List<Double> order(String page) {
    return ((Parent) admin.node(page))
        .getChildrenUnmodifiable().stream()
            .filter(Node::isManaged)
            .map(part -> part.getBoundsInParent().getMinY())
            .toList();
  }

  @Test
  void aWindowThatIsClosedMakesNothingMore() {
    runFx(() -> {
      while (wings().getChildrenUnmodifiable().isEmpty()) {
        warmUp().handle(0);
      }
      admin.window.close();
      assertThat(warmUp().isOver()).isTrue();
      assertThat(wings().getChildrenUnmodifiable()).isEmpty();
    });
  }
}
