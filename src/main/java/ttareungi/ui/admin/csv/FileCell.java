package ttareungi.ui.admin.csv;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Field;
import ttareungi.csv.Finding;
import ttareungi.csv.Mapping;

/** A cell as it stands in the file, marked where it is the matter. */
final class FileCell extends TableCell<Finding, Finding> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  private final Mapping mapping;
  private final Field field;

  FileCell(Mapping mapping, Field field) {
    this.mapping = mapping;
    this.field = field;
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (finding == null || empty) {
      mark(false, false);
      setText(null);
      return;
    }
    var why = finding.about(field);
    boolean wrong = why.isPresent() && why.get().flaw().isError();
    mark(wrong, why.isPresent() && !wrong);
    setText(mapping.cell(finding.row(), field));
  }

  private void mark(boolean wrong, boolean doubtful) {
    pseudoClassStateChanged(WRONG, wrong);
    pseudoClassStateChanged(DOUBTFUL, doubtful);
  }
}
