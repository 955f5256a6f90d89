package ttareungi.front;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import ttareungi.store.DataDirectory;

/** A window that is none, as a process of its own; it stays until it is killed. */
final class SoleHolder {
  private SoleHolder() {}

  public static void main(String[] args) throws InterruptedException {
    var sole = Sole.admin(new DataDirectory(Path.of(args[0])));
    if (sole.claim(Optional.empty()) instanceof Claim.Mine mine) {
      mine.bell().answer(file -> CompletableFuture.completedFuture(say("visited")));
      say("held");
      new CountDownLatch(1).await();
    }
  }

  private static boolean say(String word) {
    System.out.println(word);
    return true;
  }
}
