package ttareungi.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The words of one window. Each window has its own, because a kiosk may speak English while the
 * admin window beside it speaks Korean. Every pattern is a {@link MessageFormat}: an apostrophe is
 * written {@code ''} or, better, as the typographic one.
 */
public final class Messages {
  /** Read when first spoken: most windows speak one language only. */
  private static final Map<Language, Properties> WORDS = new ConcurrentHashMap<>();

  private final ObjectProperty<Language> language;

  public Messages(Language initial) {
    language = new SimpleObjectProperty<>(this, "language", initial);
  }

  private Messages(Messages whole) {
    language = new SimpleObjectProperty<>(this, "language", whole.getLanguage());
    language.bindBidirectional(whole.language);
  }

  /**
   * The same words and the same language, for a part of the window that goes before the window
   * does: whatever listens to the part hears nothing more once it is {@linkplain #release
   * released}.
   */
  public Messages part() {
    return new Messages(this);
  }

  public void release(Messages part) {
    language.unbindBidirectional(part.language);
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language getLanguage() {
    return language.get();
  }

  public void setLanguage(Language value) {
    language.set(value);
  }

  /** The words for a key in the language of now. A key nobody wrote is a defect and throws. */
  public String get(String key, @Nullable Object... args) {
    String pattern = words(getLanguage()).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("No message for key " + key, "Messages", key);
    }
    return new MessageFormat(pattern, getLanguage().locale()).format(values(args));
  }

  /** The same, and said anew when the language or any observable argument changes. */
  public StringBinding bind(String key, @Nullable Object... args) {
    get(key, args);
    return Bindings.createStringBinding(() -> get(key, args), observables(args));
  }

  public Set<String> keys() {
    return words(getLanguage()).stringPropertyNames();
  }

  private static Properties words(Language of) {
    return WORDS.computeIfAbsent(of, each -> read("/i18n/messages_" + each.tag() + ".properties"));
  }

  private Observable[] observables(@Nullable Object... args) {
    Stream<Observable> given =
        Arrays.stream(args).filter(Observable.class::isInstance).map(Observable.class::cast);
    return Stream.concat(Stream.of(language), given).toArray(Observable[]::new);
  }

  private static @Nullable Object[] values(@Nullable Object... args) {
    @Nullable Object[] plain = args.clone();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] instanceof ObservableValue<?> observed) {
        plain[i] = observed.getValue();
      }
    }
    return plain;
  }

  private static Properties read(String resource) {
    Properties read = new Properties();
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource))) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return read;
  }
}
