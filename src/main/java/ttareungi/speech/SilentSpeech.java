package ttareungi.speech;

/** Says nothing. */
public final class SilentSpeech implements Speech {
  @Override
  public void say(Utterance utterance) {}

  @Override
  public void add(Utterance utterance) {}

  @Override
  public void stop() {}

  @Override
  public boolean isSpeaking() {
    return false;
  }

  @Override
  public boolean isAudible() {
    return false;
  }

  @Override
  public void close() {}
}
