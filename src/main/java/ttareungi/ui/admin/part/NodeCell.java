package ttareungi.ui.admin.part;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.LazyRow;

/** One picture a cell, filled anew for each row that it shows. */
final class NodeCell<R, N extends Node> extends TableCell<LazyRow<R>, R> {
  private final N node;
  private final BiConsumer<N, R> fill;

  NodeCell(N node, BiConsumer<N, R> fill) {
    this.node = node;
    this.fill = fill;
  }

  @Override
  protected void updateItem(@Nullable R item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
    } else {
      fill.accept(node, item);
      setGraphic(node);
    }
  }
}
