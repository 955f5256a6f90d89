package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Scanner;

/** A process that imports a file, and says so when half of it is written. */
final class Importing {
  private Importing() {}

  public static void main(String[] args) {
    var house = TestHouse.at(Path.of(args[0]));
    var command = ImportFile.command(house, Path.of(args[1]));
    house
        .house()
        .progress()
        .watch(
            command.requestId(),
            (done, of) -> {
              if (done >= of / 2) {
                System.out.println("half");
                waitToBeKilled();
              }
              return true;
            });
    house.send(command);
  }

  private static void waitToBeKilled() {
    var _ = new Scanner(System.in, UTF_8).hasNext();
  }
}
