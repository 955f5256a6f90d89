package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.Main;
import ttareungi.front.Claim;
import ttareungi.front.Doorbell;
import ttareungi.front.Sole;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;

/** The program is started once more on the same data. */
class SecondStartTest {
  private static final int X11 = 6_000;

  @TempDir Path data;
  @TempDir Path out;
  private final BlockingQueue<Optional<Path>> visits = new LinkedBlockingQueue<>();

  private record Ended(int code, String said, String complained, String loaded) {}

  /** Where a display seems to be: only asked for, for the window that would need it never comes. */
  private Ended start(String... arguments) throws IOException, InterruptedException {
    try (var display = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var classes = out.resolve("classes");
      var line = Child.of(Main.class, Child.classPath(), arguments);
      line.command().add(1, "-Xlog:class+load:file=" + classes);
      line.environment().put("DISPLAY", "127.0.0.1:" + (display.getLocalPort() - X11));
      var said = out.resolve("out");
      var complained = out.resolve("err");
      var child = line.redirectOutput(said.toFile()).redirectError(complained.toFile()).start();
      int code = child.waitFor();
      return new Ended(
          code,
          Files.readString(said, UTF_8),
          Files.readString(complained, UTF_8),
          Files.readString(classes, UTF_8));
    }
  }

  private static void loads(Ended second, String... none) {
    for (var library : none) {
      assertThat(second.loaded().lines().filter(line -> line.contains(" " + library))).isEmpty();
    }
  }

  @Test
  void theWindowThatRunsComesForward() throws Exception {
    var first = Child.of(AdminProgram.class, Child.classPath(), data.toString()).start();
    try (var told = first.inputReader(UTF_8)) {
      assertThat(told.lines().anyMatch("icon"::equals)).isTrue();
      var second = start("--data=" + data);
      assertThat(second.complained()).isEmpty();
      assertThat(second.code()).isZero();
      assertThat(second.said().lines()).singleElement().asString().contains("front");
      loads(second, "picocli.", "javafx.", "org.hibernate.", "org.sqlite.", "ch.qos.logback.");
      assertThat(told.readLine()).isEqualTo("window");
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  private Doorbell hold(Sole sole) {
    var bell = ((Claim.Mine) sole.claim(Optional.empty())).bell();
    bell.answer(file -> CompletableFuture.completedFuture(visits.add(file)));
    return bell;
  }

  @Test
  void aFileTravelsAlong() throws Exception {
    try (var _ = hold(Sole.admin(new DataDirectory(data)))) {
      var file = Files.writeString(out.resolve("\ubc31\uc5c5 1.ttareungi"), "a backup, perhaps");
      assertThat(start("--data", data.toString(), file.toString()).code()).isZero();
      assertThat(visits).containsExactly(Optional.of(file));
      Files.writeString(out.resolve("named otherwise"), "a backup, perhaps");
      assertThat(start("--data=" + data, out + "/named otherwise").code()).isZero();
      assertThat(visits).last().isEqualTo(Optional.of(out.resolve("named otherwise")));
    }
  }

  /** A command that was mistyped is no file. */
  @Test
  void aWordThatIsNeitherCommandNorFileOpensNothing() throws Exception {
    try (var _ = hold(Sole.admin(new DataDirectory(data)))) {
      var typed = start("--data=" + data, "bakup");
      assertThat(typed.code()).isEqualTo(2);
      assertThat(typed.complained()).contains("bakup");
      assertThat(visits).isEmpty();
    }
  }

  @Test
  void aSecondKioskOfTheStationBringsTheFirstForward() throws Exception {
    try (var _ = hold(Sole.kiosk(new DataDirectory(data), 101))) {
      var second = start("kiosk", "--station=101", "--data=" + data);
      assertThat(second.code()).isZero();
      assertThat(second.said().lines()).singleElement().asString().contains("kiosk-101");
      loads(second, "com.sun.javafx.", "org.hibernate.", "org.sqlite.", "ch.qos.logback.");
      assertThat(visits).hasSize(1);
    }
  }

  @Test
  void oneThatDoesNotAnswerIsSaidToBeThere() throws Exception {
    Files.createDirectories(data);
    try (var _ = FileLease.alone(data.resolve("admin.lock")).orElseThrow()) {
      var second = start("--data=" + data);
      assertThat(second.code()).isEqualTo(2);
      assertThat(second.said()).isEmpty();
      assertThat(second.complained().lines())
          .singleElement()
          .asString()
          .contains("does not answer", data.toString());
      loads(second, "com.sun.javafx.", "org.hibernate.", "org.sqlite.", "ch.qos.logback.");
    }
  }

  /** Neither a guest, nor in the way of anything that is done with the data. */
  @Test
  void whoHoldsTheWindowHoldsNothingElse() throws Exception {
    try (var house = TestHouse.withStation(data);
        var _ = hold(Sole.admin(house.house().data()))) {
      house.register(1);
      assertThat(house.house().upkeep().others()).isEmpty();
      assertThat(house.house().upkeep().verify().findings()).isEmpty();
    }
    try (var _ = hold(Sole.admin(new DataDirectory(data)))) {
      var directory = new DataDirectory(data).requireNothingLost();
      var clock = Clock.systemUTC();
      var backup = SafeKeeping.backUp(directory, clock).file();
      assertThat(SafeKeeping.restore(directory, backup, clock, moment -> {})).isPresent();
    }
  }
}
