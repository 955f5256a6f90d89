package ttareungi.ui.admin.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** What is asked of the palette while it still looks. */
class PaletteModelTest extends FxTest {
  private final CountDownLatch slow = new CountDownLatch(1);
  private final List<String> taken = new ArrayList<>();
  private final PaletteModel model =
      onFx(() -> new PaletteModel(new Messages(Language.EN), PaletteModelTest::hits, this::read));

  @Test
  void theNewestQuestionWins() {
    runFx(() -> model.typedProperty().set("slow"));
    runFx(() -> model.typedProperty().set("between"));
    runFx(() -> model.typedProperty().set("newest"));
    var shown = new ArrayList<String>();
    runFx(
        () -> model.shownProperty().subscribe(hits -> hits.forEach(hit -> shown.add(hit.title()))));
    slow.countDown();
    Awaitility.await().until(() -> onFx(() -> !shown.isEmpty()));
    assertThat(onFx(() -> List.copyOf(shown))).containsOnly("newest");
  }

  @Test
  void whoTakesBeforeTheAnswerTakesWhatWasAskedFor() {
    runFx(() -> model.typedProperty().set("slow"));
    runFx(() -> model.take(hit -> taken.add(hit.title())));
    assertThat(onFx(() -> List.copyOf(taken))).isEmpty();
    slow.countDown();
    Awaitility.await().until(() -> onFx(() -> !taken.isEmpty()));
    assertThat(onFx(() -> List.copyOf(taken))).containsExactly("slow");
  }

  private Found read(PaletteReader.Look look) {
    if (look.question().text().equals("slow")) {
      Awaitility.await().until(() -> slow.getCount() == 0);
    }
    return Found.nothing(look.question());
  }

  private static List<Hit> hits(Question asked, Found found) {
    var title = found.question().text();
    return title.isEmpty() ? List.of() : List.of(Hit.of(Group.BIKES, "", title, "", () -> {}));
  }
}
