package ttareungi.ui.kiosk.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * How the parts of a step share pages of one size.
 *
 * @param gap between two parts, pixels
 * @param line nothing that acts stands above it
 * @param bottom of a page
 */
record Packing(double width, double gap, double line, double bottom) {
  List<List<Block>> pack(List<Block> blocks) {
    List<List<Block>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      var together = blocks.subList(i, Math.min(blocks.size(), i + (block.isWithNext() ? 2 : 1)));
      if (!fits(pages.getLast(), together)) {
        pages.add(new ArrayList<>());
      }
      pages.getLast().add(block);
    }
    return pages;
  }

  /** What is higher than a page has one of its own. */
  private boolean fits(List<Block> page, List<Block> more) {
    var then = new ArrayList<>(page);
    then.addAll(more);
    return page.isEmpty() || end(then) <= bottom + 1;
  }

  private double end(List<Block> page) {
    double y = 0;
    for (Block block : page) {
      y = top(y, block) + need(block) + gap;
    }
    return y - gap;
  }

  private double top(double y, Block block) {
    return Halves.acts(block.part()) ? Math.max(y, line) : y;
  }

  private double need(Block block) {
    return Heights.of(block.holder(), width);
  }

  void place(List<Block> page) {
    long fillers = page.stream().filter(Block::isFiller).count();
    double left = Math.max(0, bottom - end(page));
    double y = 0;
    for (Block block : page) {
      y = top(y, block);
      double height = need(block) + (block.isFiller() ? left / fillers : 0);
      var holder = block.holder();
      holder.resizeRelocate(0, holder.snapPositionY(y), width, holder.snapSizeY(height));
      y += height + gap;
    }
  }
}
