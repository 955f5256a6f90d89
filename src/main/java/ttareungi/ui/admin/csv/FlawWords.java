package ttareungi.ui.admin.csv;

import java.util.ArrayList;
import java.util.stream.Collectors;
import ttareungi.csv.Field;
import ttareungi.csv.Finding;
import ttareungi.csv.Flaw;
import ttareungi.csv.Unreadable;
import ttareungi.ui.fx.Messages;

/** What is wrong with a file or a row of it, in words. */
public final class FlawWords {
  private final Messages messages;

  public FlawWords(Messages messages) {
    this.messages = messages;
  }

  /** Every reason of a row. */
  public String of(Finding finding) {
    return finding.whys().stream().map(this::of).collect(Collectors.joining(" \u00b7 "));
  }

  public String of(Finding.Why why) {
    var details = new ArrayList<Object>(why.details());
    if (why.flaw() == Flaw.MISSING && why.field() != null) {
      details.add(name(why.field()));
    } else if (namesColour(why.flaw())) {
      details.add(messages.get("bike.colour." + details.removeLast()));
    }
    return messages.get("csv.flaw." + why.flaw().name(), details.toArray());
  }

  public String of(Unreadable unreadable) {
    return messages.get(
        "csv.unreadable." + unreadable.why().name(), unreadable.details().toArray());
  }

  public String name(Field field) {
    return messages.get("csv.field." + field.name());
  }

  /** Whether the last detail is a colour. */
  private static boolean namesColour(Flaw flaw) {
    return flaw == Flaw.COLOUR_NEAR
        || flaw == Flaw.COLOUR_UNKNOWN_PERHAPS
        || flaw == Flaw.BIKE_OTHER;
  }
}
