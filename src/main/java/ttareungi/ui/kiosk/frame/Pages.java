package ttareungi.ui.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/**
 * What a step says and asks in big text: one below the other, as much a page as there is room for.
 * On a low screen nothing that acts stands above its line.
 */
public final class Pages extends Pane {
  /** Columns that fall apart: what stands in them may stand on different pages. */
  private static final Set<String> FLOWS =
      Set.of(
          "flow",
          "lead",
          "facts",
          "home-actions",
          "reserved-actions",
          "take-along",
          "paper",
          "sum-side",
          "staff-tiles",
          "past-side",
          "open-ride",
          "open-body",
          "simulation");

  /** Where the page buttons stand that have no room beside what they turn. */
  static final String SLOT = "page-slot";

  /** What can wait until all else was said. */
  private static final Set<String> AT_END = Set.of("at-end");

  /** Columns that colour what stands in them, and those that say how large a sentence is. */
  private static final Set<String> COLOURS = Set.of("hero", "on-brand", "reserved-hero");

  private static final Set<String> SIZES = Set.of("lead");

  private final List<Flow> flows = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final PageBar bar;
  private List<List<Block>> packed = List.of();

  /** A column as it was. */
  private record Flow(Pane column, List<Node> parts) {}

  Pages(Messages messages, List<Node> parts) {
    getStyleClass().add("pages");
    bar = new PageBar(messages, this::turn);
    parts.forEach(part -> take(part, List.of()));
    blocks.stream().filter(block -> block.isIn(AT_END)).toList().forEach(this::putLast);
    blocks.forEach(block -> getChildren().add(block.holder()));
    getChildren().add(bar);
    Shape.listen(this, this::placeBar);
  }

  /** With a rail there is room for the page buttons in it, and none to spare here. */
  private void placeBar(Scene scene) {
    boolean rail = Shape.hasRail(scene);
    putBar(rail && scene.lookup("." + SLOT) instanceof Pane slot ? slot : this);
  }

  private void putBar(Pane place) {
    if (!place.equals(bar.getParent())) {
      place.getChildren().add(bar);
    }
  }

  private void putLast(Block block) {
    blocks.remove(block);
    blocks.add(block);
  }

  private void take(Node part, List<Node> within) {
    if (part instanceof Pane column && fallsApart(column)) {
      var parts = List.copyOf(column.getChildren());
      flows.add(new Flow(column, parts));
      column.getChildren().clear();
      var deeper = new ArrayList<>(within);
      deeper.add(column);
      column.managedProperty().subscribe(this::requestLayout);
      parts.forEach(each -> take(each, deeper));
    } else {
      var holder = new StackPane(part);
      holder.setAlignment(Pos.TOP_LEFT);
      within.forEach(column -> holder.getStyleClass().addAll(kept(column, COLOURS)));
      if (part instanceof Label) {
        within.forEach(column -> holder.getStyleClass().addAll(kept(column, SIZES)));
      }
      blocks.add(new Block(holder, part, within));
    }
  }

  private static boolean fallsApart(Pane column) {
    boolean named = column.getStyleClass().stream().anyMatch(FLOWS::contains);
    return column instanceof Tiles
        || (named && (column instanceof VBox || column instanceof StackPane))
        || (column instanceof Folding && column.getStyleClass().contains("flow"));
  }

  private static List<String> kept(Node column, Set<String> classes) {
    return column.getStyleClass().stream().filter(classes::contains).toList();
  }

  /** Puts every part back where it was. */
  void giveBack() {
    putBar(this);
    blocks.forEach(block -> block.holder().getChildren().clear());
    flows.forEach(flow -> flow.column().getChildren().setAll(flow.parts()));
  }

  /** Which page of a step is shown, counted from 0. */
  public static int shown(Node step) {
    return step.lookup(".pages") instanceof Pages pages ? pages.page.get() : 0;
  }

  /** Whether it is merely on a page that is not shown. */
  static boolean isTurnedAway(Node node) {
    return node.getParent() instanceof Pages;
  }

  /** Turns to the page that it is on. */
  static void reveal(Node node) {
    for (Node up = node; up.getParent() != null; up = up.getParent()) {
      if (up.getParent() instanceof Pages pages) {
        pages.turnTo(up);
      }
    }
  }

  private void turnTo(Node holder) {
    for (int i = 0; i < packed.size(); i++) {
      if (packed.get(i).stream().anyMatch(block -> block.holder().equals(holder))) {
        turn(i - page.get());
      }
    }
  }

  private void turn(int by) {
    page.set(Math.clamp(page.get() + by, 0, packed.size() - 1));
    showPage(); // at once, for those who read it out
    requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    List<Block> shown = blocks.stream().filter(Block::isShown).toList();
    double room = getHeight();
    packed = packing(room).pack(shown);
    boolean many = packed.size() > 1;
    if (many && equals(bar.getParent())) {
      double height = Heights.of(bar, getWidth());
      bar.resizeRelocate(0, room - height, getWidth(), height);
      room -= height + gap();
      packed = packing(room).pack(shown);
    }
    bar.setVisible(many);
    page.set(Math.clamp(page.get(), 0, packed.size() - 1));
    bar.show(page.get(), packed.size());
    showPage();
    packing(room).place(packed.get(page.get()));
  }

  private void showPage() {
    blocks.forEach(block -> block.holder().setVisible(packed.get(page.get()).contains(block)));
  }

  private Packing packing(double room) {
    double line = LowScreen.line(getScene());
    double split = line > 0 ? Math.clamp(sceneToLocal(0, line).getY(), 0, room) : 0;
    return new Packing(getWidth(), gap(), split, room);
  }

  private double gap() {
    return 0.4 * Em.of(getScene());
  }
}
