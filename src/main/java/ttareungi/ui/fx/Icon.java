package ttareungi.ui.fx;

import java.io.InputStream;
import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * A Feather icon sized in em of the window, by {@code -fx-font-size} of {@code .app-icon}. Ikonli's
 * own FontIcon writes its size into its style, so that an em in CSS grows with every pass. For
 * FXML: {@code <Icon literal="fth-plus"/>}. An icon never stands for a word to a screen reader.
 */
public final class Icon extends Text {
  private static final FeatherIkonHandler FEATHER = new FeatherIkonHandler();
  private String literal = "";

  public Icon(@NamedArg("literal") String literal) {
    getStyleClass().add("app-icon");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setLiteral(literal);
  }

  public String getLiteral() {
    return literal;
  }

  /** A name such as {@code fth-check-circle}; an unknown one throws. */
  public void setLiteral(String name) {
    literal = name;
    setText(Character.toString(FEATHER.resolve(name).getCode()));
  }

  /** Loads the typeface of the icons; {@link Fonts} does it. */
  static InputStream typeface() {
    return FEATHER.getFontResourceAsStream();
  }
}
