package ttareungi.ui.fx;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers every known key with a mark that names it, so that the loaded tree can be bound later.
 */
final class MarkerBundle extends ResourceBundle {
  private static final char MARK = '\uFDD0';

  private final Set<String> keys;
  private final Multiset<String> given = HashMultiset.create();

  MarkerBundle(Set<String> keys) {
    this.keys = keys;
  }

  /** The key inside a mark, or null for an ordinary text. */
  static @Nullable String keyOf(@Nullable Object value) {
    return value instanceof String text && !text.isEmpty() && text.charAt(0) == MARK
        ? text.substring(1)
        : null;
  }

  /** The keys the page asked for, each as often as it did. */
  Multiset<String> given() {
    return given;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    if (!keys.contains(key)) {
      return null;
    }
    given.add(key);
    return MARK + key;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }

  @Override
  public boolean containsKey(String key) {
    return keys.contains(key);
  }
}
