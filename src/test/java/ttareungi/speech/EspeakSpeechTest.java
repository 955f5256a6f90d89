package ttareungi.speech;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** With a program in place of the synthesiser, which writes down what it is told. */
@DisabledOnOs(OS.WINDOWS)
class EspeakSpeechTest {
  private static final String REMEMBER =
      """
      #!/bin/sh
      echo "$@" >> "%1$s/arguments"
      cat > "%1$s/$$.part" && mv "%1$s/$$.part" "%1$s/$$.text"
      """;
  private static final String LINGER = "echo $$ > \"%1$s/pid\"; exec /bin/sleep 60\n";

  @TempDir Path here;
  private Speech speech = new SilentSpeech();

  @AfterEach
  void close() {
    speech.close();
  }

  private Path program(String script) throws IOException {
    Path program = Files.writeString(here.resolve("espeak-ng"), script.formatted(here));
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  private List<String> heard() throws IOException {
    try (var files = Files.list(here)) {
      return files.filter(file -> file.toString().endsWith(".text")).map(this::read).toList();
    }
  }

  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  /** Of the program, once it runs. */
  private ProcessHandle running() {
    await().until(() -> read(here.resolve("pid")).endsWith("\n"));
    return ProcessHandle.of(Long.parseLong(read(here.resolve("pid")).strip())).orElseThrow();
  }

  @Test
  void whatIsAddedFollowsAndNothingIsSaidAfterAStop() throws IOException {
    speech = new EspeakSpeech(program("cat >> \"%1$s/order\"\n"));
    speech.say(new Utterance("one", ENGLISH, 50));
    speech.add(new Utterance("two", ENGLISH, 50));
    speech.add(new Utterance("three", ENGLISH, 50));
    await().until(() -> !speech.isSpeaking());
    assertThat(here.resolve("order")).hasContent("onetwothree");
  }

  @Test
  void aStopTakesWhatWaitsWithIt() throws IOException {
    speech = new EspeakSpeech(program("cat >> \"%1$s/order\"\n" + LINGER));
    speech.say(new Utterance("one", ENGLISH, 50));
    speech.add(new Utterance("two", ENGLISH, 50));
    running();
    assertThat(speech.isSpeaking()).isTrue();
    speech.stop();
    await().until(() -> !speech.isSpeaking());
    assertThat(here.resolve("order")).hasContent("one");
  }

  @Test
  void theTextGoesByStandardInputInItsLanguageAndAsLoudAsAsked() throws IOException {
    speech = new EspeakSpeech(program(REMEMBER));
    speech.say(new Utterance("자전거", KOREAN, 70));
    await().untilAsserted(() -> assertThat(heard()).containsExactly("자전거"));
    speech.say(new Utterance("Bike", ENGLISH, 5));
    await().untilAsserted(() -> assertThat(heard()).containsExactlyInAnyOrder("자전거", "Bike"));
    assertThat(here.resolve("arguments"))
        .hasContent("--stdin -b 1 -v ko -a 140\n--stdin -b 1 -v en -a 10");
    assertThat(speech.isAudible()).isTrue();
  }

  @Test
  void stopEndsTheProgram() throws IOException {
    speech = new EspeakSpeech(program(REMEMBER + LINGER));
    speech.say(new Utterance("long", ENGLISH, 70));
    var process = running();
    speech.stop();
    await().until(() -> !process.isAlive());
    assertThat(speech.isAudible()).as("it was told to").isTrue();
  }

  @Test
  void whatIsSaidNextTakesThePlaceOfWhatIsBeingSaid() throws IOException {
    speech = new EspeakSpeech(program(REMEMBER + LINGER));
    speech.say(new Utterance("first", ENGLISH, 70));
    var first = running();
    speech.say(new Utterance("second", ENGLISH, 70));
    await().until(() -> !first.isAlive());
    await().untilAsserted(() -> assertThat(heard()).containsExactlyInAnyOrder("first", "second"));
  }

  @Test
  void theProgramEndsWithTheSpeech() throws IOException {
    speech = new EspeakSpeech(program(REMEMBER + LINGER));
    speech.say(new Utterance("long", ENGLISH, 70));
    var process = running();
    speech.close();
    await().until(() -> !process.isAlive());
    speech.say(new Utterance("after", ENGLISH, 70));
    assertThat(heard()).containsExactly("long");
  }

  @Test
  void aProgramThatFailsIsNotHeardAndIsToldOnceInTheLog() throws IOException {
    var log = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger(EspeakSpeech.class);
    log.start();
    logger.addAppender(log);
    speech = new EspeakSpeech(program(REMEMBER + "exit 3\n"));
    for (String each : List.of("a", "b", "c")) {
      speech.say(new Utterance(each, ENGLISH, 70));
      await().untilAsserted(() -> assertThat(heard()).contains(each));
      await().until(() -> !speech.isAudible());
    }
    logger.detachAppender(log);
    assertThat(log.list).hasSize(1);
  }

  @Test
  void whetherThereIsSoundIsKnownBeforeAnybodyAsksForIt() throws IOException {
    program(REMEMBER + "exit 1\n");
    speech = Speech.of(here.toString());
    await().until(() -> !speech.isAudible());
    assertThat(here.resolve("arguments")).content().contains("-a 0"); // and nobody hears it
    program(REMEMBER);
    speech.say(Utterance.TRIAL);
    await().until(speech::isAudible);
  }

  @Test
  void aProgramThatIsGoneIsNotHeard() {
    speech = new EspeakSpeech(here.resolve("gone"));
    speech.say(new Utterance("a", ENGLISH, 70));
    await().until(() -> !speech.isAudible());
  }

  @Test
  void itIsFoundOnThePath() throws IOException {
    Path program = program(REMEMBER);
    Path empty = Files.createDirectory(here.resolve("empty"));
    String path = "" + File.pathSeparator + empty + File.pathSeparator + here;
    assertThat(EspeakSpeech.find(path)).contains(program);
    assertThat(EspeakSpeech.find(empty.toString())).isEmpty();
    assertThat(EspeakSpeech.find(null)).isEmpty();
  }

  @Test
  void aVolumeIsFromNothingToAHundred() {
    assertThatThrownBy(() -> new Utterance("a", ENGLISH, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Utterance("a", ENGLISH, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
