package ttareungi.ui.admin;

import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.ui.admin.EventWords.Words;
import ttareungi.ui.fx.Messages;

/** The words of an event while they are put together: its title first, then {@link #with} more. */
record Saying(Messages messages, Words words) {

  static Saying of(
      Messages messages, DomainEvent event, String icon, String look, Object... title) {
    var name = event.getClass().getSimpleName();
    return new Saying(
        messages, new Words(icon, look, name, messages.get(key(name), strings(title)), ""));
  }

  Words with(Object... detail) {
    return new Words(
        words.icon(),
        words.look(),
        words.name(),
        words.title(),
        messages.get(key(words.name()) + ".detail", strings(detail)));
  }

  /** The other only where there is one. */
  static String both(String one, String other) {
    return other.isEmpty() ? one : one + " \u00b7 " + other;
  }

  private static String key(String name) {
    return "admin.event." + name;
  }

  private static @Nullable Object[] strings(Object... values) {
    @Nullable Object[] strings = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      strings[i] = String.valueOf(values[i]); // a number would get separators
    }
    return strings;
  }
}
