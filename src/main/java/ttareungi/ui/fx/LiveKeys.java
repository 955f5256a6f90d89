package ttareungi.ui.fx;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.Property;
import javafx.fxml.LoadListener;
import org.jspecify.annotations.Nullable;

/**
 * Hears which attributes of a page name a key while it is loaded, and binds each to its message
 * then. It goes by the names of the beans' properties, so new controls need no new case.
 */
final class LiveKeys implements LoadListener {
  /** An attribute that named a key, and what it was an attribute of. */
  private record Marked(Object bean, String attribute) {}

  private final Messages messages;
  private final MarkerBundle bundle;
  private final Deque<List<String>> open = new ArrayDeque<>();
  private final List<Marked> marked = new ArrayList<>();

  LiveKeys(Messages messages, MarkerBundle bundle) {
    this.messages = messages;
    this.bundle = bundle;
  }

  /** A mark left in a place that cannot be bound would be shown to people: better not to start. */
  void bind() {
    Multiset<String> bound = HashMultiset.create();
    for (var each : marked) {
      var text = text(each);
      var key = text == null ? null : MarkerBundle.keyOf(text.getValue());
      if (text != null && key != null) {
        text.bind(messages.bind(key));
        bound.add(key);
      }
    }
    var left = Multisets.difference(bundle.given(), bound);
    if (!left.isEmpty()) {
      throw new IllegalStateException("Keys in FXML that cannot follow the language: " + left);
    }
  }

  @SuppressWarnings("unchecked") // its value is a mark, or it is not bound
  private static @Nullable Property<Object> text(Marked of) {
    try {
      var property = of.bean.getClass().getMethod(of.attribute + "Property").invoke(of.bean);
      return property instanceof Property<?> text ? (Property<Object>) text : null;
    } catch (NoSuchMethodException e) {
      return null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + of.attribute + " of " + of.bean, e);
    }
  }

  @Override
  public void readPropertyAttribute(String name, @Nullable Class<?> source, String value) {
    if (value.startsWith("%")) {
      open.element().add(name);
    }
  }

  @Override
  public void endElement(@Nullable Object value) {
    for (var attribute : open.pop()) {
      if (value != null) {
        marked.add(new Marked(value, attribute));
      }
    }
  }

  private void begin() {
    open.push(new ArrayList<>(0));
  }

  @Override
  public void beginInstanceDeclarationElement(Class<?> type) {
    begin();
  }

  @Override
  public void beginUnknownTypeElement(String name) {
    begin();
  }

  @Override
  public void beginIncludeElement() {
    begin();
  }

  @Override
  public void beginReferenceElement() {
    begin();
  }

  @Override
  public void beginCopyElement() {
    begin();
  }

  @Override
  public void beginRootElement() {
    begin();
  }

  @Override
  public void beginPropertyElement(String name, @Nullable Class<?> source) {
    begin();
  }

  @Override
  public void beginUnknownStaticPropertyElement(String name) {
    begin();
  }

  @Override
  public void beginScriptElement() {
    begin();
  }

  @Override
  public void beginDefineElement() {
    begin();
  }

  @Override
  public void readImportProcessingInstruction(String target) {}

  @Override
  public void readLanguageProcessingInstruction(String language) {}

  @Override
  public void readComment(String comment) {}

  @Override
  public void readInternalAttribute(String name, String value) {}

  @Override
  public void readUnknownStaticPropertyAttribute(String name, String value) {}

  @Override
  public void readEventHandlerAttribute(String name, String value) {}
}
