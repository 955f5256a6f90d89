package ttareungi.ui.fx;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What a control's class shows of itself: its texts, and the parts it is made of. */
record BeanShape(List<Method> textGetters, List<Method> partGetters) {
  private static final ClassValue<BeanShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected BeanShape computeValue(Class<?> type) {
          return new BeanShape(getters(type, BeanShape::isText), getters(type, BeanShape::isPart));
        }
      };

  static BeanShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  @SuppressWarnings("unchecked") // isText has looked at the declared type
  Stream<Property<String>> texts(Object bean) {
    return values(textGetters, bean).map(text -> (Property<String>) text);
  }

  Stream<Object> parts(Object bean) {
    return values(partGetters, bean);
  }

  private static Stream<Object> values(List<Method> getters, Object bean) {
    return getters.stream().<@Nullable Object>map(m -> call(m, bean)).filter(Objects::nonNull);
  }

  private static List<Method> getters(Class<?> type, Predicate<Method> wanted) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> Modifier.isPublic(m.getDeclaringClass().getModifiers()) && !m.isBridge())
        .filter(wanted)
        .toList();
  }

  private static boolean isText(Method method) {
    return method.getName().endsWith("Property")
        && (StringProperty.class.isAssignableFrom(method.getReturnType())
            || isObjectPropertyOfString(method.getGenericReturnType()));
  }

  /** As the accessible texts of nodes are. */
  private static boolean isObjectPropertyOfString(Type type) {
    return type instanceof ParameterizedType of
        && of.getRawType() == ObjectProperty.class
        && of.getActualTypeArguments()[0] == String.class;
  }

  private static boolean isPart(Method method) {
    Class<?> type = method.getReturnType();
    return method.getName().startsWith("get")
        && (ObservableList.class == type || EventTarget.class.isAssignableFrom(type))
        && !Scene.class.isAssignableFrom(type)
        && !Window.class.equals(type);
  }

  private static @Nullable Object call(Method getter, Object bean) {
    try {
      return getter.invoke(bean);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + getter, e);
    }
  }
}
