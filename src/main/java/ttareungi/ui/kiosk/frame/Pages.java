package ttareungi.ui.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/**
 * What a step says and asks in big text: one below the other, as much a page as there is room for.
 */
final class Pages extends Pane {
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

  /** What takes the room that is left on its page. */
  private static final Set<String> FILLERS = Set.of("hero", "pad-slot", "dock-page", "past-list");

  /** What belongs on the page of what comes last. */
  private static final String WITH_LAST = "with-last";

  private final List<Flow> flows = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final PageBar bar;
  private List<List<Block>> packed = List.of();

  /** A column as it was. */
  private record Flow(Pane column, List<Node> parts) {}

  /** A part, in the columns it came from. */
  private record Block(StackPane holder, Node part, List<Node> within) {
    boolean isShown() {
      return part.isManaged() && within.stream().allMatch(Node::isManaged);
    }

    boolean is(Set<String> classes) {
      return part.getStyleClass().stream().anyMatch(classes::contains);
    }
  }

  Pages(Messages messages, List<Node> parts) {
    bar = new PageBar(messages, this::turn);
    parts.forEach(part -> take(part, List.of()));
    blocks.stream()
        .filter(block -> block.is(Set.of(WITH_LAST)))
        .toList()
        .forEach(this::putBeforeLast);
    blocks.forEach(block -> getChildren().add(block.holder()));
    getChildren().add(bar);
  }

  private void putBeforeLast(Block block) {
    blocks.remove(block);
    blocks.add(blocks.size() - 1, block);
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
      if (part instanceof Label) {
        within.forEach(column -> holder.getStyleClass().addAll(kept(column)));
      }
      blocks.add(new Block(holder, part, within));
    }
  }

  private static boolean fallsApart(Pane column) {
    boolean named = column.getStyleClass().stream().anyMatch(FLOWS::contains);
    return column instanceof Tiles
        || (named && (column instanceof VBox || column instanceof StackPane));
  }

  /** The size of text hangs on it. */
  private static List<String> kept(Node column) {
    return column.getStyleClass().stream().filter("lead"::equals).toList();
  }

  /** Puts every part back where it was. */
  void giveBack() {
    blocks.forEach(block -> block.holder().getChildren().clear());
    flows.forEach(flow -> flow.column().getChildren().setAll(flow.parts()));
  }

  private void turn(int by) {
    page.set(Math.clamp(page.get() + by, 0, packed.size() - 1));
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

  private double gap() {
    return 0.4 * Em.of(getScene());
  }

  private double need(Block block) {
    return Heights.of(block.holder(), getWidth());
  }

  @Override
  protected void layoutChildren() {
    List<Block> shown = blocks.stream().filter(Block::isShown).toList();
    double room = getHeight();
    packed = pack(shown, room);
    boolean many = packed.size() > 1;
    if (many) {
      double height = Heights.of(bar, getWidth());
      bar.resizeRelocate(0, room - height, getWidth(), height);
      room -= height + gap();
      packed = pack(shown, room);
    }
    bar.setVisible(many);
    page.set(Math.clamp(page.get(), 0, packed.size() - 1));
    bar.show(page.get(), packed.size());
    blocks.forEach(block -> block.holder().setVisible(packed.get(page.get()).contains(block)));
    stack(packed.get(page.get()), room);
  }

  private List<List<Block>> pack(List<Block> shown, double room) {
    List<List<Block>> found = new ArrayList<>();
    found.add(new ArrayList<>());
    double used = 0;
    for (int i = 0; i < shown.size(); i++) {
      double height = need(shown.get(i));
      boolean glued = shown.get(i).is(Set.of(WITH_LAST));
      double together = glued ? height + gap() + need(shown.getLast()) : height;
      if (!found.getLast().isEmpty() && used + together > room + 1) {
        found.add(new ArrayList<>());
        used = 0;
      }
      found.getLast().add(shown.get(i));
      used += height + gap();
    }
    return found;
  }

  private void stack(List<Block> of, double room) {
    double left = room - gap() * (of.size() - 1);
    for (Block block : of) {
      left -= need(block);
    }
    long fillers = of.stream().filter(block -> block.is(FILLERS)).count();
    double y = 0;
    for (Block block : of) {
      double more = block.is(FILLERS) ? Math.max(0, left) / fillers : 0;
      double height = need(block) + more;
      block.holder().resizeRelocate(0, snapPositionY(y), getWidth(), snapSizeY(height));
      y += height + gap();
    }
  }
}
