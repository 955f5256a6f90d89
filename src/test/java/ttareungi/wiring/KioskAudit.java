package ttareungi.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import ttareungi.ui.kiosk.frame.Em;

/** Measures one screen: cut text, small text, small targets, narrow gaps, things over the edge. */
final class KioskAudit {
  private static final double FLOOR = 34;
  private static final double BIG = 55;
  private static final double TARGET = 96;
  private static final double GAP = 12;
  private static final double SLACK = 0.6;
  private static final Set<String> BIG_CLASSES =
      Set.of("title-page", "title-dense", "title-large", "section", "price", "balance", "amount");

  private final Scene scene;
  private final double scale;
  private final String name;
  private final List<String> faults = new ArrayList<>();

  private KioskAudit(Scene scene, String name) {
    this.scene = scene;
    this.name = name;
    scale = Em.of(scene) / FLOOR;
  }

  /** On the FX thread. Sizes are those of the upright panel, in scale. */
  static List<String> of(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var audit = new KioskAudit(scene, name);
    var shown = shown(scene.getRoot()).toList();
    shown.forEach(audit::look);
    audit.gaps(shown.stream().filter(Button.class::isInstance).toList());
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
    if (node instanceof Button button) {
      target(button);
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
    check(whole, labeled, "is cut");
    double needed = labeled.prefHeight(labeled.isWrapText() ? labeled.getWidth() : -1);
    check(labeled.getHeight() + SLACK >= needed, labeled, "is too low for its lines");
    double size = labeled.getFont().getSize() / scale;
    check(size + SLACK >= FLOOR, labeled, "has text of " + size);
    boolean big =
        labeled instanceof Button
            || labeled.getStyleClass().stream().anyMatch(BIG_CLASSES::contains);
    check(!big || size + SLACK >= BIG, labeled, "has text of " + size + " where it matters");
  }

  private void target(Button button) {
    double height = button.getHeight() / scale;
    check(height + SLACK >= TARGET, button, "is a target " + height + " high");
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
    Node bar = scene.getRoot().lookup(".action-bar");
    if (bar != null && !isIn(node, bar) && !isIn(node, scene.getRoot().lookup(".dialog-card"))) {
      double top = bar.localToScene(bar.getLayoutBounds()).getMinY();
      check(at.getMaxY() <= top + 1, node, "hangs into the bar of actions");
    }
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
      var words = node instanceof Labeled labeled ? labeled.getText() : "";
      faults.add(name + ": " + node.getId() + " \"" + words + "\" " + what);
    }
  }
}
