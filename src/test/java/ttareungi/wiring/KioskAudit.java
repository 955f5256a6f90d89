package ttareungi.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import ttareungi.ui.kiosk.frame.LowScreen;

/** Measures one screen: cut text, small text, small targets, narrow gaps, things over the edge. */
final class KioskAudit {
  private static final double FLOOR = 34;
  private static final double TWICE = 2;
  private static final double FULL_HD = 1920;
  private static final double SMALL_PANEL = 1280;
  private static final double SMALL_FLOOR = 27.4;
  private static final double BIG = 55;
  private static final double TARGET = 96;
  private static final double GAP = 12;
  private static final PseudoClass BIGGER = PseudoClass.getPseudoClass("big");
  private static final PseudoClass HC = PseudoClass.getPseudoClass("hc");
  private static final double SLACK = 0.6;
  private static final Set<String> COVERS =
      Set.of("button", "card", "terminal", "tick", "digit-cell", "action-bar", "access-bar");
  private static final Set<String> BIG_CLASSES =
      Set.of("title-page", "title-dense", "title-large", "section", "price", "balance", "amount");

  private final Scene scene;
  private final double scale;
  private final double contrast;
  private final double line;
  private final double bigger;
  private final String name;
  private final List<String> faults = new ArrayList<>();

  private KioskAudit(Scene scene, String name) {
    this.scene = scene;
    this.name = name;
    scale = scale(Math.max(scene.getWidth(), scene.getHeight()));
    contrast = scene.getRoot().getPseudoClassStates().contains(HC) ? 7 : 4.5;
    line = LowScreen.line(scene);
    bigger = scene.getRoot().getPseudoClassStates().contains(BIGGER) ? TWICE : 1;
  }

  /**
   * Millimetres of this panel to those of the upright one: of one of full HD all, for it is as
   * large; 1280 by 800 are 15.6 inches, where 7.25 mm are 27.4 px.
   */
  private static double scale(double longSide) {
    return longSide == SMALL_PANEL ? SMALL_FLOOR / FLOOR : longSide / FULL_HD;
  }

  /**
   * On the FX thread. Sizes are those of the upright panel of 21.5 inches, and what they are here.
   */
  static List<String> of(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var audit = new KioskAudit(scene, name);
    var shown = shown(scene.getRoot()).toList();
    shown.forEach(audit::look);
    audit.gaps(shown.stream().filter(Button.class::isInstance).toList());
    audit.overlaps(shown.stream().filter(Labeled.class::isInstance).toList());
    audit.covers(shown);
    return audit.faults;
  }

  private static Stream<Node> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(KioskAudit::shown)
            : Stream.<Node>empty();
    return Stream.concat(Stream.of(node), below);
  }

  private void look(Node node) {
    if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
      text(labeled);
    }
    if (node instanceof ButtonBase button) {
      target(button);
    }
    if (node instanceof Text text && !text.getText().isEmpty() && isInFront(text)) {
      double found = Contrast.of(text);
      check(found >= contrast, text, "has a contrast of " + found);
    }
    if (node instanceof Label || node instanceof Button) {
      edges(node);
    }
  }

  private void text(Labeled labeled) {
    boolean whole =
        labeled.lookupAll(".text").stream()
            .filter(Text.class::isInstance)
            .anyMatch(drawn -> ((Text) drawn).getText().equals(labeled.getText()));
    boolean drawn = labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    check(whole || !drawn, labeled, "is cut");
    double needed = labeled.prefHeight(labeled.isWrapText() ? labeled.getWidth() : -1);
    String lines = "is " + labeled.getHeight() + " high where its lines need " + needed;
    check(labeled.getHeight() + SLACK >= needed, labeled, lines);
    double size = labeled.getFont().getSize() / scale / bigger;
    check(size + SLACK >= FLOOR, labeled, "has text of " + size);
    boolean big =
        labeled instanceof Button
            || labeled.getStyleClass().stream().anyMatch(BIG_CLASSES::contains);
    check(!big || size + SLACK >= BIG, labeled, "has text of " + size + " where it matters");
  }

  private void target(ButtonBase button) {
    double size = Math.min(button.getWidth(), button.getHeight()) / scale;
    check(size + SLACK >= TARGET, button, "is a target of " + size);
    String words = button.getAccessibleText();
    check(words != null && !words.isBlank(), button, "says nothing to those who do not see");
    double top = button.localToScene(button.getLayoutBounds()).getMinY();
    boolean reachable = !isInFront(button) || button.isDisabled() || top + SLACK >= line;
    check(reachable, button, "is out of reach, " + (line - top) + " too high");
  }

  /** While a question stands, the screen behind it is neither read nor pressed. */
  private boolean isInFront(Node node) {
    Node dialog = scene.getRoot().lookup(".dialog-card");
    return dialog == null || isIn(node, dialog);
  }

  private void overlaps(List<Node> labels) {
    var texts = labels.stream().filter(this::isInFront).flatMap(KioskAudit::drawn).toList();
    for (int i = 0; i < texts.size(); i++) {
      Bounds at = inner(texts.get(i));
      for (Text other : texts.subList(i + 1, texts.size())) {
        check(!at.intersects(inner(other)), texts.get(i), "lies over \"" + other.getText() + "\"");
      }
    }
  }

  /** Cards and controls lie over nobody's words. */
  private void covers(List<Node> shown) {
    var texts =
        shown.stream()
            .filter(Labeled.class::isInstance)
            .filter(this::isInFront)
            .flatMap(KioskAudit::drawn)
            .toList();
    shown.stream()
        .filter(node -> node.getStyleClass().stream().anyMatch(COVERS::contains))
        .filter(this::isInFront)
        .forEach(cover -> texts.forEach(text -> covers(cover, text)));
  }

  private void covers(Node cover, Text text) {
    Bounds at = cover.localToScene(cover.getLayoutBounds());
    check(isIn(text, cover) || !at.intersects(inner(text)), text, "lies under or over " + cover);
  }

  private static Stream<Text> drawn(Node labeled) {
    return ((Labeled) labeled)
        .getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(text -> text.isVisible() && !text.getText().isEmpty());
  }

  /** Without the air above and below the letters, which may well be shared. */
  private static Bounds inner(Text text) {
    Bounds at = text.localToScene(text.getLayoutBounds());
    double air = at.getHeight() * 0.15;
    return new BoundingBox(
        at.getMinX() + 1, at.getMinY() + air, at.getWidth() - 2, at.getHeight() - 2 * air);
  }

  /** Inside the panel, and not below the bar of actions unless it belongs there. */
  private void edges(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    check(
        at.getMinX() > -1
            && at.getMinY() > -1
            && at.getMaxX() < scene.getWidth() + 1
            && at.getMaxY() < scene.getHeight() + 1,
        node,
        "is over the edge: " + at);
    boolean inDialog = isIn(node, scene.getRoot().lookup(".dialog-card"));
    for (String bar : List.of(".access-bar", ".action-bar", ".language-row")) {
      Node there = scene.getRoot().lookup(bar);
      if (there != null && there.isVisible() && !inDialog && !isIn(node, there)) {
        Bounds taken = there.localToScene(there.getLayoutBounds());
        check(apart(at, taken), node, "hangs into " + bar);
      }
    }
  }

  private static boolean apart(Bounds one, Bounds other) {
    return one.getMaxY() <= other.getMinY() + 1
        || one.getMinY() >= other.getMaxY() - 1
        || one.getMaxX() <= other.getMinX() + 1
        || one.getMinX() >= other.getMaxX() - 1;
  }

  private static boolean isIn(Node node, Node of) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(of)) {
        return true;
      }
    }
    return false;
  }

  private void gaps(List<Node> buttons) {
    for (int i = 0; i < buttons.size(); i++) {
      for (int j = i + 1; j < buttons.size(); j++) {
        gap(buttons.get(i), buttons.get(j));
      }
    }
  }

  private void gap(Node one, Node other) {
    Node dialog = scene.getRoot().lookup(".dialog-card");
    if (dialog != null && isIn(one, dialog) != isIn(other, dialog)) {
      return;
    }
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    double dx = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
    double dy = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
    double gap = Math.max(dx, dy) / scale;
    check(gap + SLACK >= GAP, one, "is " + gap + " from " + other.getId());
  }

  private void check(boolean good, Node node, String what) {
    if (!good) {
      var words =
          switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
          };
      faults.add(name + ": " + node.getId() + " \"" + words + "\" " + what);
    }
  }
}
