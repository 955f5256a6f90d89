package ttareungi.ui.admin.dashboard;

import java.time.Instant;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.dashboard.BoardLine;
import ttareungi.event.ReservationStatus;

/** How long a reservation is held still, or a bike has been ridden; moves with the clock. */
final class LeftCell extends TableCell<BoardRowModel, BoardRowModel> {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final ReadOnlyObjectProperty<Instant> now;
  private final BiFunction<BoardLine, Instant, String> words;

  LeftCell(ReadOnlyObjectProperty<Instant> now, BiFunction<BoardLine, Instant, String> words) {
    this.now = now;
    this.words = words;
    getStyleClass().add("left");
    itemProperty().subscribe(this::follow);
  }

  private void follow(@Nullable BoardRowModel row) {
    textProperty().unbind();
    if (row == null) {
      setText(null);
      return;
    }
    var line = row.lineProperty();
    textProperty().bind(Bindings.createStringBinding(() -> say(line.get()), line, now));
  }

  private String say(BoardLine line) {
    pseudoClassStateChanged(HELD, line.status() == ReservationStatus.RESERVED);
    return words.apply(line, now.get());
  }
}
