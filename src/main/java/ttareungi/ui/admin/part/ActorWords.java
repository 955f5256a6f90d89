package ttareungi.ui.admin.part;

import java.util.Map;
import ttareungi.kernel.Actors;
import ttareungi.ui.fx.Messages;

/** Who did it, in words for people. */
public final class ActorWords {
  private static final String KIOSK = "kiosk:";

  private ActorWords() {}

  /** {@code names}: of operators, by their numbers; one who is not among them keeps the number. */
  public static String of(Messages messages, String actor, Map<Long, String> names) {
    if (actor.equals(Actors.HOUSE)) {
      return messages.get("admin.settings.by.house");
    }
    if (actor.startsWith(KIOSK)) {
      return messages.get("admin.res.kiosk", actor.substring(KIOSK.length()));
    }
    var number = Actors.operatorNo(actor);
    if (number.isEmpty()) {
      return actor;
    }
    var name = names.get(number.getAsLong());
    return name == null ? messages.get("admin.settings.operator.number", number.getAsLong()) : name;
  }
}
