package ttareungi.setting;

import java.util.List;
import ttareungi.kernel.Command;

/**
 * What {@code config.properties} says. It counts once, when it is new or was edited: what is
 * changed in the window later stays.
 */
public record HearFile(String requestId, String actor, List<Change> said) implements Command {
  public HearFile {
    said = List.copyOf(said);
  }
}
