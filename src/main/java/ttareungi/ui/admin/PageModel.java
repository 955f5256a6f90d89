package ttareungi.ui.admin;

import java.time.Instant;

/** What a section of the window shows, without its picture. FX thread. */
public interface PageModel {
  /** Its page is made, and nobody looks at it yet: what takes long to read may be read ahead. */
  default void prepare() {}

  /** It is looked at: listens to the house, and reads. */
  void show();

  /** It is looked at no more: nothing of it is reachable from the house. */
  void hide();

  /** Reads anew. */
  void refresh();

  /** Each second while the window stands. */
  default void tick(Instant now) {}

  /** Goes where this is and shows it; what is of another section is none of its business. */
  default void reveal(Target target) {}

  /**
   * Something is not saved: asks once, and calls {@code leave} when it is settled. False where
   * nothing stands in the way.
   */
  default boolean holdsBack(Runnable leave) {
    return false;
  }

  /** Esc: closes what stands beside the list; whether there was something. */
  default boolean closeTop() {
    return false;
  }
}
