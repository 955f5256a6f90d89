package ttareungi.ui.admin.csv;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Finding;

/** Why a row has to be looked at. */
final class WhyCell extends TableCell<Finding, Finding> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final FlawWords said;

  WhyCell(FlawWords said) {
    this.said = said;
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    var words = finding == null || empty ? null : said.of(finding);
    setText(words);
    setTooltip(words == null ? null : new Tooltip(words));
    pseudoClassStateChanged(WRONG, finding != null && !empty && finding.isError());
  }
}
