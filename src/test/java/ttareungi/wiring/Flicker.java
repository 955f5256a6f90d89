package ttareungi.wiring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Looks at every frame for some seconds, a small square of the glass at a time: which of them
 * change three times within a second.
 */
final class Flicker extends AnimationTimer {
  private static final int SQUARE = 20;
  private static final int TOO_OFTEN = 3;
  private static final long SECOND = 1_000_000_000L;
  private static final long WATCHED = 3 * SECOND;

  private final Scene scene;
  private final Map<Integer, Integer> before = new HashMap<>();
  private final Map<Integer, Deque<Long>> changes = new HashMap<>();
  private final Set<String> found = new TreeSet<>();
  private final CompletableFuture<Set<String>> seen = new CompletableFuture<>();
  private long began;
  private int frames;

  private Flicker(Scene scene) {
    this.scene = scene;
  }

  /** Where on the glass of this kiosk, while nobody touches it. */
  static Set<String> of(KioskTester kiosk) {
    var flicker = new Flicker(kiosk.scene());
    KioskTester.fx(() -> {
      flicker.start();
      return true;
    });
    return flicker.seen.join();
  }

  @Override
  public void handle(long now) {
    began = began == 0 ? now : began;
    look(now, scene.snapshot(null));
    frames++;
    if (now - began > WATCHED) {
      stop();
      boolean enough = frames > 5 * WATCHED / SECOND;
      seen.complete(enough ? found : Set.of("only " + frames + " frames were seen"));
    }
  }

  private void look(long now, WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    var squares = new HashMap<Integer, Integer>();
    int across = Math.ceilDiv(width, SQUARE);
    for (int i = 0; i < pixels.length; i++) {
      int square = i / width / SQUARE * across + i % width / SQUARE;
      squares.merge(square, pixels[i], (all, pixel) -> 31 * all + pixel);
    }
    squares.forEach((square, hash) -> compare(now, square, hash, across));
  }

  private void compare(long now, int square, int hash, int across) {
    Integer was = before.put(square, hash);
    if (was == null || was == hash) {
      return;
    }
    var recent = changes.computeIfAbsent(square, none -> new ArrayDeque<>());
    recent.addLast(now);
    while (now - recent.peekFirst() >= SECOND) {
      recent.removeFirst();
    }
    if (recent.size() >= TOO_OFTEN) {
      found.add(square % across * SQUARE + "," + square / across * SQUARE);
    }
  }
}
