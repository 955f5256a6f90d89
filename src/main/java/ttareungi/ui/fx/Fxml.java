package ttareungi.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Loads FXML whose {@code %keys} stay alive: text, prompts, accessible texts, tooltips, columns,
 * tabs and menus follow the language of {@link Messages} from then on. A key that ends up where it
 * cannot follow is refused at load.
 */
public final class Fxml {
  private final Messages messages;

  public Fxml(Messages messages) {
    this.messages = messages;
  }

  /** Loads {@code /ui/...fxml}; its {@code fx:controller} must be the class of this controller. */
  public Parent load(String resource, Object controller) {
    return load(resource, type -> only(controller, type));
  }

  /** Loads with a factory, for pages that include others with controllers of their own. */
  public Parent load(String resource, ControllerFactory controllers) {
    FXMLLoader loader = loader(resource);
    loader.setControllerFactory(controllers::create);
    return load(loader);
  }

  /** Loads an {@code fx:root} page into a component that is its own controller. */
  public <T extends Parent> T loadInto(String resource, T component) {
    FXMLLoader loader = loader(resource);
    loader.setRoot(component);
    loader.setController(component);
    load(loader);
    return component;
  }

  /** Makes, or finds, the controller a page asks for. */
  @FunctionalInterface
  public interface ControllerFactory {
    Object create(Class<?> type);
  }

  private FXMLLoader loader(String resource) {
    return new FXMLLoader(
        Objects.requireNonNull(Fxml.class.getResource(resource), resource),
        new MarkerBundle(messages.keys()));
  }

  private Parent load(FXMLLoader loader) {
    var keys = new LiveKeys(messages, (MarkerBundle) loader.getResources());
    loader.setLoadListener(keys);
    try {
      Parent root = loader.load();
      keys.bind();
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(loader.getLocation()), e);
    }
  }

  private static Object only(@Nullable Object controller, Class<?> type) {
    if (!type.isInstance(controller)) {
      throw new IllegalArgumentException(type + " was asked for, " + controller + " was given");
    }
    return controller;
  }
}
