package ttareungi.store;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The repositories of one session. Hibernate's processor names what it generates {@code Name_}. */
final class Repositories {
  private static final ClassValue<Constructor<?>> GENERATED =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          try {
            return Class.forName(type.getName() + "_", true, type.getClassLoader())
                .getConstructor(StatelessSession.class);
          } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a repository", e);
          }
        }
      };

  private final StatelessSession session;
  private final Map<Class<?>, Object> made = new HashMap<>();

  Repositories(StatelessSession session) {
    this.session = session;
  }

  <R> R of(Class<R> type) {
    return type.cast(made.computeIfAbsent(type, this::make));
  }

  private Object make(Class<?> type) {
    try {
      return GENERATED.get(type).newInstance(session);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make " + type.getName(), e);
    }
  }
}
