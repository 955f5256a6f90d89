package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.ui.FxTest;

class OpenListTest extends FxTest {
  private static final double ROW = 60;
  private static final double FIELD = 40;

  /** What JavaFX takes eight rows for before it knows them is 200: this lies between. */
  private static final double ROOM = 300;

  private final ComboBox<Integer> box = new ComboBox<>();
  private Stage stage;

  @BeforeEach
  void window() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    runFx(stage::hide);
  }

  @Test
  void theListIsOnTheScreenTheFirstTimeAsTheSecond() {
    double bottom = onFx(() -> Screen.getPrimary().getVisualBounds().getMaxY());
    runFx(() -> {
      box.getItems().setAll(IntStream.range(0, 8).boxed().toList());
      box.setCellFactory(list -> new High());
      OpenList.keepOnScreen(box);
      stage.setScene(new Scene(new StackPane(box), 400, FIELD));
      stage.setX(0);
      stage.setY(bottom - ROOM);
      stage.show();
    });
    for (int times = 0; times < 2; times++) {
      runFx(box::show);
      WaitForAsyncUtils.waitForFxEvents();
      var list = onFx(this::list);
      assertThat(list.getHeight()).isGreaterThan(ROOM);
      assertThat(list.getMaxY()).isLessThanOrEqualTo(onFx(this::field).getMinY() + 1);
      runFx(box::hide);
    }
  }

  private Bounds field() {
    return box.localToScreen(box.getLayoutBounds());
  }

  private Bounds list() {
    var list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
    return list.localToScreen(list.getLayoutBounds());
  }

  private static final class High extends ListCell<Integer> {
    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null ? "" : item.toString());
      setMinHeight(ROW);
    }
  }
}
