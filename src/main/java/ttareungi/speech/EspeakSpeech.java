package ttareungi.speech;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks through {@code espeak-ng}, a process for each utterance. The text goes by its standard
 * input, so that no list of processes shows what a rider is told.
 */
public final class EspeakSpeech implements Speech {
  private static final Logger LOG = LoggerFactory.getLogger(EspeakSpeech.class);

  /** What the program calls an amplitude goes to 200. */
  private static final int AMPLITUDE = 2;

  private final Path program;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("speech").factory());
  private @Nullable Process speaking;
  private final AtomicInteger waiting = new AtomicInteger();
  private long latest;
  private boolean closed;
  private boolean told;
  private volatile boolean audible = true;

  public EspeakSpeech(Path program) {
    this.program = program;
  }

  /** Looks through the directories of a PATH. */
  public static Optional<Path> find(@Nullable String path) {
    return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .flatMap(EspeakSpeech::candidates)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> candidates(String directory) {
    try {
      Path at = Path.of(directory);
      return Stream.of("espeak-ng", "espeak-ng.exe").map(at::resolve).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      LOG.debug("not a directory of programs", e);
      return Stream.empty();
    }
  }

  @Override
  public synchronized void say(Utterance utterance) {
    stop();
    add(utterance);
  }

  @Override
  public synchronized void add(Utterance utterance) {
    long turn = latest;
    if (!closed) {
      waiting.incrementAndGet();
      worker.execute(() -> speak(utterance, turn));
    }
  }

  @Override
  public boolean isSpeaking() {
    return waiting.get() > 0;
  }

  @Override
  public synchronized void stop() {
    latest++;
    if (speaking != null) {
      speaking.destroyForcibly();
    }
  }

  private void speak(Utterance utterance, long turn) {
    try {
      var code = run(utterance, turn);
      if (code.orElse(0) != 0 && isWanted(turn)) {
        code = run(utterance, turn); // the device may have been busy for a moment
      }
      if (code.isPresent()) {
        ended(code.getAsInt(), turn);
      }
    } catch (IOException e) {
      failed(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** What the program ended with; empty where something else is to be said by now. */
  private OptionalInt run(Utterance utterance, long turn) throws IOException, InterruptedException {
    Process process = begin(utterance, turn);
    if (process == null) {
      return OptionalInt.empty();
    }
    write(utterance.text(), process, turn);
    return OptionalInt.of(process.waitFor());
  }

  /** Null where something else is to be said by now. */
  private synchronized @Nullable Process begin(Utterance utterance, long turn) throws IOException {
    if (turn != latest) {
      return null;
    }
    speaking =
        new ProcessBuilder(command(utterance))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    return speaking;
  }

  private String[] command(Utterance utterance) {
    return new String[] {
      program.toString(),
      "--stdin",
      "-b",
      "1",
      "-v",
      utterance.language().getLanguage(),
      "-a",
      Integer.toString(utterance.volume() * AMPLITUDE)
    };
  }

  private void write(String text, Process process, long turn) throws IOException {
    try (var in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      if (isWanted(turn)) {
        throw e;
      }
    }
  }

  private synchronized boolean isWanted(long turn) {
    return turn == latest;
  }

  private void ended(int code, long turn) {
    if (code == 0) {
      speaks();
    } else if (isWanted(turn)) {
      failed("it ended with " + code);
    }
  }

  private synchronized void speaks() {
    audible = true;
    told = false;
  }

  private synchronized void failed(String why) {
    audible = false;
    if (!told) {
      told = true;
      LOG.warn("{} does not speak: {}", program, why);
    }
  }

  @Override
  public boolean isAudible() {
    return audible;
  }

  @Override
  public synchronized void close() {
    closed = true;
    stop();
    worker.shutdown();
  }
}
