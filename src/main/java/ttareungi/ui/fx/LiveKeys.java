package ttareungi.ui.fx;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javafx.beans.property.Property;
import javafx.event.EventTarget;
import org.jspecify.annotations.Nullable;

/**
 * Walks what an FXML page made and binds each marked text to its message. It goes by the beans'
 * public shape (string properties, parts, lists of parts), so new controls need no new case.
 */
final class LiveKeys {
  private final Messages messages;
  private final MarkerBundle bundle;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Multiset<String> bound = HashMultiset.create();
  private final Deque<EventTarget> toVisit = new ArrayDeque<>();

  LiveKeys(Messages messages, MarkerBundle bundle) {
    this.messages = messages;
    this.bundle = bundle;
  }

  void walk(@Nullable Object root) {
    push(root);
    while (!toVisit.isEmpty()) {
      visit(toVisit.pop());
    }
  }

  /** A mark left in a place that cannot be bound would be shown to people: better not to start. */
  void refuseUnbound() {
    Multiset<String> left = Multisets.difference(bundle.given(), bound);
    if (!left.isEmpty()) {
      throw new IllegalStateException("Keys in FXML that cannot follow the language: " + left);
    }
  }

  private void visit(EventTarget target) {
    BeanShape shape = BeanShape.of(target.getClass());
    shape.texts(target).forEach(this::bind);
    shape.parts(target).forEach(this::push);
  }

  private void bind(Property<String> text) {
    String key = text.isBound() ? null : MarkerBundle.keyOf(text.getValue());
    if (key != null) {
      text.bind(messages.bind(key));
      bound.add(key);
    }
  }

  private void push(@Nullable Object part) {
    if (part instanceof Collection<?> parts) {
      parts.forEach(this::push);
    } else if (part instanceof EventTarget target && seen.add(target)) {
      toVisit.push(target);
    }
  }
}
