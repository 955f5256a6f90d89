package ttareungi.speech;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what is said. */
public final class RecordingSpeech implements Speech {
  private final List<Utterance> said = new CopyOnWriteArrayList<>();
  private final List<String> added = new CopyOnWriteArrayList<>();
  private volatile boolean speaking;
  private volatile boolean audible = true;
  private final AtomicInteger stops = new AtomicInteger();

  @Override
  public void say(Utterance utterance) {
    said.add(utterance);
  }

  @Override
  public void add(Utterance utterance) {
    added.add(utterance.text());
    said.add(utterance);
  }

  /** Those of them that waited for their turn. */
  public List<String> added() {
    return added;
  }

  public void setSpeaking(boolean now) {
    speaking = now;
  }

  @Override
  public boolean isSpeaking() {
    return speaking;
  }

  @Override
  public void stop() {
    stops.incrementAndGet();
  }

  public int stops() {
    return stops.get();
  }

  public List<Utterance> said() {
    return said;
  }

  public List<String> texts() {
    return said.stream().map(Utterance::text).toList();
  }

  /** Empty before anything is said. */
  public String last() {
    return said.isEmpty() ? "" : said.getLast().text();
  }

  public void forget() {
    said.clear();
    added.clear();
  }

  public void setAudible(boolean now) {
    audible = now;
  }

  @Override
  public boolean isAudible() {
    return audible;
  }

  @Override
  public void close() {}
}
