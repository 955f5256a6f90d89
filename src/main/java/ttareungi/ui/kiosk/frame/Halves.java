package ttareungi.ui.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a step. On an upright panel one above the other: one of them takes what is left. On
 * a wide one the last, or the one that is named, stands beside the others. On a low screen the
 * parts that act stand below its line, and the others above. In big text they fall apart, onto as
 * many pages as they need.
 */
public final class Halves extends Pane {
  private static final double WIDE = 1.15;

  private boolean firstGrows;
  private boolean stacked;
  private int right = -1;
  private double share = 0.5;
  private double gap = 0.7;
  private List<Node> parts = List.of();
  private @Nullable Pages pages;
  private Subscription wish = Subscription.EMPTY;

  public Halves() {
    sceneProperty().subscribe(this::listen);
  }

  private void listen(@Nullable Scene scene) {
    wish.unsubscribe();
    wish = scene == null ? Subscription.EMPTY : Bigger.wish(scene).subscribe(this::fallApart);
  }

  private void fallApart(boolean big) {
    Pages now = pages;
    if (big && now == null) {
      parts = List.copyOf(getChildren());
      getChildren().clear();
      pages = new Pages(Bigger.messages(getScene()), parts);
      getChildren().setAll(pages);
    } else if (!big && now != null) {
      pages = null;
      now.giveBack();
      getChildren().setAll(parts);
    }
  }

  public boolean isFirstGrows() {
    return firstGrows;
  }

  /** Upright: the part before the last takes what is left, not the last. */
  public void setFirstGrows(boolean value) {
    firstGrows = value;
  }

  public boolean isStacked() {
    return stacked;
  }

  /** One above the other on a wide panel too. */
  public void setStacked(boolean value) {
    stacked = value;
  }

  public int getRight() {
    return right;
  }

  /** Wide: the part that stands beside the others, counted from 0; the last where it is below 0. */
  public void setRight(int value) {
    right = value;
  }

  public double getShare() {
    return share;
  }

  /** Wide: the part of the width that all but one get. */
  public void setShare(double value) {
    share = value;
  }

  public double getGap() {
    return gap;
  }

  /** Between the parts, in em of a kiosk text. */
  public void setGap(double value) {
    gap = value;
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return null;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  private double gapPixels() {
    return getScene() == null ? 0 : gap * Em.of(getScene());
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double bottom = getHeight() - in.getBottom();
    List<Node> parts = getManagedChildren();
    double line = line();
    if (pages != null) {
      place(pages, in.getLeft(), in.getTop(), width, bottom - in.getTop());
    } else if (!stacked && getWidth() > getHeight() * WIDE) {
      beside(parts, in, width, bottom);
    } else if (line > 0 && parts.stream().anyMatch(Halves::acts)) {
      apart(parts, in, width, line, bottom);
    } else {
      stack(parts, grower(parts), in.getLeft(), width, in.getTop(), bottom);
    }
  }

  private double line() {
    double line = getScene() == null ? 0 : LowScreen.line(getScene());
    return line == 0 ? 0 : sceneToLocal(0, line).getY();
  }

  private Node grower(List<Node> parts) {
    return parts.get(parts.size() - (firstGrows ? 2 : 1));
  }

  private void beside(List<Node> parts, Insets in, double width, double bottom) {
    double first = (width - 2 * gapPixels()) * share;
    double x = in.getLeft() + first + 2 * gapPixels();
    List<Node> left = new ArrayList<>(parts);
    Node alone = left.remove(right < 0 ? parts.size() - 1 : right);
    stack(left, left.getLast(), in.getLeft(), first, in.getTop(), bottom);
    place(alone, x, in.getTop(), in.getLeft() + width - x, bottom - in.getTop());
  }

  private void apart(List<Node> parts, Insets in, double width, double line, double bottom) {
    List<Node> acting = new ArrayList<>(parts);
    acting.removeIf(part -> !acts(part));
    List<Node> others = new ArrayList<>(parts);
    others.removeAll(acting);
    if (!others.isEmpty()) {
      Node grower = others.contains(grower(parts)) ? grower(parts) : others.getLast();
      stack(others, grower, in.getLeft(), width, in.getTop(), line - gapPixels());
    }
    Node grower = acting.contains(grower(parts)) ? grower(parts) : acting.getLast();
    stack(acting, grower, in.getLeft(), width, line, bottom);
  }

  static boolean acts(Node node) {
    return node.isVisible()
        && (node instanceof ButtonBase
            || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Halves::acts)));
  }

  private void stack(
      List<Node> parts, Node grower, double x, double width, double top, double bottom) {
    double room = bottom - top - gapPixels() * (parts.size() - 1);
    double asked = 0;
    for (Node part : parts) {
      asked += part.equals(grower) ? 0 : part.prefHeight(width);
    }
    double y = top;
    for (Node part : parts) {
      double height =
          part.equals(grower) ? Math.max(0, room - asked) : Math.min(room, part.prefHeight(width));
      place(part, x, y, width, height);
      y += height + gapPixels();
    }
  }

  private void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
