package ttareungi.front;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ttareungi.front.Claim.Mine;
import ttareungi.front.Claim.Told;
import ttareungi.front.Claim.Unheard;
import ttareungi.guard.OwnCommand;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;

/** One window over the same data, and what whoever starts a second one is told. */
class SoleTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path data;
  private final List<Doorbell> held = new ArrayList<>();
  private final BlockingQueue<Optional<Path>> visits = new LinkedBlockingQueue<>();

  @AfterEach
  void giveBack() {
    held.forEach(Doorbell::close);
  }

  private Sole admin() {
    return Sole.admin(new DataDirectory(data));
  }

  private Doorbell hold(Sole sole) {
    var claim = sole.claim(Optional.empty(), SHORT);
    assertThat(claim).isInstanceOf(Mine.class);
    var bell = ((Mine) claim).bell();
    held.add(bell);
    return bell;
  }

  /** Comes forward whenever it is told to. */
  private Doorbell stand(Sole sole) {
    var bell = hold(sole);
    bell.answer(file -> CompletableFuture.completedFuture(visits.add(file)));
    return bell;
  }

  @Test
  void theSecondTellsTheFirst() {
    stand(admin());
    assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
    assertThat(visits).containsExactly(Optional.empty());
  }

  /** Longer than any system takes for a socket. */
  @Test
  void theSecondTellsTheFirstHoweverLongThePathOfTheDataIs() throws IOException {
    var deep = new DataDirectory(data.resolve("\uad6c".repeat(60)));
    stand(Sole.admin(deep));
    assertThat(Sole.admin(deep).claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
    held.forEach(Doorbell::close);
    try (var files = Files.list(deep.root())) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".sock"));
    }
  }

  @Test
  void aFileTravelsAlong() {
    stand(admin());
    var file = data.resolve("\ubc31\uc5c5 1.ttareungi");
    assertThat(admin().claim(Optional.of(file), LONG)).isInstanceOf(Told.class);
    assertThat(visits).containsExactly(Optional.of(file));
  }

  @Test
  void whoeverClosedItsWindowIsInNobodysWay() {
    stand(admin()).close();
    try (var files = Files.list(data)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".sock"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    stand(admin());
  }

  @Test
  void aSocketThatOneLeftBehindIsTakenAway() throws IOException {
    try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      dead.bind(UnixDomainSocketAddress.of(admin().socket()));
    }
    assertThat(admin().socket()).exists();
    stand(admin());
    assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
  }

  @Test
  void oneThatIsStillStartingIsWaitedFor() throws Exception {
    var starting = hold(admin());
    assertThat(admin().claim(Optional.empty(), SHORT)).isInstanceOf(Unheard.class);
    var second = CompletableFuture.supplyAsync(() -> admin().claim(Optional.empty(), LONG));
    assertThat(second).isNotDone();
    starting.answer(file -> CompletableFuture.completedFuture(visits.add(file)));
    assertThat(second.get()).isInstanceOf(Told.class);
  }

  @Test
  void oneThatHasNoBellYetIsNotOvertaken() {
    try (var _ = FileLease.alone(admin().lock()).orElseThrow()) {
      assertThat(admin().claim(Optional.empty(), SHORT)).isInstanceOf(Unheard.class);
    }
  }

  @Test
  void whileOneCloses() throws Exception {
    var closing = hold(admin());
    var next = CompletableFuture.supplyAsync(() -> admin().claim(Optional.empty(), LONG));
    closing.close();
    assertThat(next.get()).isInstanceOfSatisfying(Mine.class, mine -> held.add(mine.bell()));
  }

  @Test
  void oneThatDoesNotComeForwardIsNotSaidToHave() {
    hold(admin()).answer(file -> CompletableFuture.completedFuture(false));
    assertThat(admin().claim(Optional.empty(), SHORT)).isInstanceOf(Unheard.class);
  }

  @Test
  void oneThatHangsHoldsNobodyUp() {
    hold(admin()).answer(file -> new CompletableFuture<>());
    assertThat(admin().claim(Optional.empty(), SHORT)).isInstanceOf(Unheard.class);
  }

  static Stream<byte[]> rubbish() {
    return Stream.of(
        new byte[0],
        "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8),
        "ttareungi 1".getBytes(UTF_8),
        "ttareungi 1\nno/whole/path.ttareungi".getBytes(UTF_8),
        "ttareungi 1\n/a\0b".getBytes(UTF_8),
        new byte[] {'t', 't', 'a', 'r', 'e', 'u', 'n', 'g', 'i', ' ', '1', '\n', '/', -1, -2},
        ("ttareungi 1\n/" + "x".repeat(60_000)).getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("rubbish")
  void rubbishIsNoVisit(byte[] said) throws IOException {
    stand(admin());
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(admin().socket()))) {
      say(channel, said);
      assertThat(channel.read(ByteBuffer.allocate(9))).isEqualTo(-1);
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("Connection reset.*|Broken pipe");
    }
    assertThat(visits).isEmpty();
    assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
  }

  private static void say(SocketChannel channel, byte[] words) throws IOException {
    var left = ByteBuffer.wrap(words);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    channel.shutdownOutput();
  }

  @Test
  void whoeverSaysNothingHoldsNobodyUp() throws IOException {
    stand(admin());
    try (var silent = SocketChannel.open(UnixDomainSocketAddress.of(admin().socket()))) {
      assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
      assertThat(silent.read(ByteBuffer.allocate(9))).as("it was hung up on").isEqualTo(-1);
    }
  }

  @Test
  void whereThereCanBeNoBellTheSecondStillOpensNothing() {
    var unheard = new Sole(new DataDirectory(data), "d".repeat(120));
    stand(unheard);
    assertThat(unheard.claim(Optional.empty(), SHORT)).isInstanceOf(Unheard.class);
  }

  @Test
  void twoNamesOfOneDirectoryAreOneWindow() throws IOException {
    var real = Files.createDirectory(data.resolve("real"));
    var named = Files.createSymbolicLink(data.resolve("named"), real);
    stand(Sole.admin(new DataDirectory(real)));
    assertThat(Sole.admin(new DataDirectory(named)).claim(Optional.empty(), LONG))
        .isInstanceOf(Told.class);
  }

  @Test
  void kiosksAreAloneByStation() {
    var directory = new DataDirectory(data);
    stand(admin());
    stand(Sole.kiosk(directory, 101));
    stand(Sole.kiosk(directory, 102));
    assertThat(Sole.kiosk(directory, 102).claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
    assertThat(visits).hasSize(1);
  }

  @Test
  void onlyTheOwnerMayRing() throws IOException {
    stand(admin());
    assertThat(Files.getPosixFilePermissions(admin().socket()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  /** The window says then what is the matter. */
  @Test
  void whereNothingCanBeWrittenTheWindowOpens() throws IOException {
    data = Files.writeString(data.resolve("file"), "no directory");
    stand(admin());
  }

  @Test
  void oneThatWasKilledLeavesNothingInTheWay() throws Exception {
    var command = OwnCommand.with(SoleHolder.class, List.of(data.toString()));
    var holder = new ProcessBuilder(command).start();
    try (var out = holder.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo("held");
      assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
      assertThat(out.readLine()).isEqualTo("visited");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(admin().socket()).exists();
    stand(admin());
    assertThat(admin().claim(Optional.empty(), LONG)).isInstanceOf(Told.class);
    Awaitility.await().until(() -> visits.size() == 1);
  }
}
