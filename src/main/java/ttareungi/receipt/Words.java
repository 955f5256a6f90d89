package ttareungi.receipt;

/** The words of one language, by their key. */
@FunctionalInterface
public interface Words {
  String get(String key, Object... args);
}
