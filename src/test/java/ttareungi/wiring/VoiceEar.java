package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ttareungi.speech.RecordingSpeech;
import ttareungi.ui.fx.Language;

/**
 * Hears in one language what the voice guide says of each screen, and knows what it shall say:
 * src/test/resources/voice.
 */
final class VoiceEar {
  /** Some of what is said is read from the disk first. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Language language;
  private final RecordingSpeech speech;
  private final String file;
  private final Map<String, String> shall;
  private final Map<String, String> said = new LinkedHashMap<>();

  VoiceEar(Language language, RecordingSpeech speech) throws IOException {
    this.language = language;
    this.speech = speech;
    file = language.name().toLowerCase(Locale.ROOT) + ".txt";
    shall = VoiceTranscript.read(Path.of("src", "test", "resources", "voice", file));
  }

  Map<String, String> shall() {
    return shall;
  }

  Map<String, String> said() {
    return said;
  }

  /** For people to read, and to copy where it is right: target/voice. */
  void write() throws IOException {
    VoiceTranscript.write(Path.of("target", "voice", file), said);
  }

  /** Before and after it is silent. */
  void listen(KioskTester kiosk, String name) {
    kiosk.language(language);
    var until = System.nanoTime() + PATIENCE.toNanos();
    String now;
    do {
      now = hear(kiosk, name);
    } while (!Objects.equals(now, shall.get(name)) && System.nanoTime() < until);
    said.put(name, now);
  }

  /** The number that somebody new is offered is another one each time. */
  private String hear(KioskTester kiosk, String name) {
    String now =
        KioskTester.fx(() -> {
          var wish = kiosk.window().session().preferences().voiceProperty();
          wish.set(true);
          kiosk.window().kiosk().guide().replay();
          wish.set(false);
          return speech.last();
        });
    boolean somebodyNew = name.startsWith("k2-first") || name.startsWith("k2-new");
    return somebodyNew ? now.replaceAll("(\\d ){5}\\d", "N") : now;
  }
}
