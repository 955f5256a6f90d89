package ttareungi.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A screen that does what it is told: the first word at its first start, the second at its second.
 * A number is an exit code; {@code hang} gives one sign of life and then none; {@code wait} lives
 * until its supervisor is gone.
 */
final class FakeScreen {
  private FakeScreen() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var diary = Path.of(args[0]);
    var words = Arrays.asList(args).subList(1, args.length);
    int before = starts(diary).size();
    Files.writeString(diary.resolve("start-" + before), "" + ProcessHandle.current().pid());
    obey(words.get(Math.min(before, words.size() - 1)), diary);
  }

  static List<String> starts(Path diary) throws IOException {
    try (var files = Files.list(diary)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("start-"))
          .toList();
    }
  }

  private static void obey(String word, Path diary) throws InterruptedException {
    switch (word) {
      case "hang" -> Pulse.beat(System.out);
      case "wait" -> Lifeline.hold(System.in, () -> note(diary, "called"), () -> goodbye(diary));
      default -> Runtime.getRuntime().halt(Integer.parseInt(word));
    }
    new CountDownLatch(1).await();
  }

  private static void note(Path diary, String word) {
    try {
      Files.writeString(diary.resolve(word), "in order");
    } catch (IOException _) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static void goodbye(Path diary) {
    note(diary, "ended");
    System.exit(0);
  }
}
