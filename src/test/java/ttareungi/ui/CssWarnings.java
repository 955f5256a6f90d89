package ttareungi.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX complains of while it styles: a name nobody defines, a value it cannot read. */
public final class CssWarnings extends Handler {
  private static final Logger CSS = Logger.getLogger("javafx.css");
  private static final Logger SCENE = Logger.getLogger("javafx.scene.control");

  private final List<String> seen = new CopyOnWriteArrayList<>();

  public void start() {
    CSS.addHandler(this);
    SCENE.addHandler(this);
  }

  public void stop() {
    CSS.removeHandler(this);
    SCENE.removeHandler(this);
  }

  public List<String> seen() {
    return seen;
  }

  @Override
  public void publish(LogRecord logRecord) {
    if (logRecord.getLevel().intValue() >= Level.WARNING.intValue()) {
      seen.add(logRecord.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
