package io.github.tradequalification.authoring.check;

import io.github.tradequalification.InvalidProfileException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which values a property of the profile can have: the profile itself is asked. */
final class PossibleValues {

  private static final int LONGEST_END = 30;

  private PossibleValues() {}

  /**
   * Why a property never has a value, in words; empty if it may have it.
   *
   * @param value of the type of the property
   */
  static Optional<String> whyNot(Class<?> owner, String property, Object value) {
    if (!owner.isRecord()) return Optional.empty();
    try {
      RecordComponent[] components = owner.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      @Nullable Object[] values = new @Nullable Object[components.length];
      RecordComponent asked = null;
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        boolean wanted = components[i].getName().equals(property);
        values[i] = wanted ? value : usual(components[i]);
        if (wanted) asked = components[i];
      }
      if (asked == null || !asked.getType().isInstance(value)) return Optional.empty();
      Constructor<?> constructor = owner.getConstructor(types);
      Object kept = asked.getAccessor().invoke(constructor.newInstance(values));
      if (value.equals(kept)) return Optional.empty();
      return Optional.of(
          kept == null ? "an empty one counts as not known" : "it is kept as `%s`".formatted(kept));
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof InvalidProfileException refused
          ? Optional.of("it is " + refused.allowed())
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object usual(RecordComponent component) {
    boolean needed =
        component.getType() == String.class
            && !Nullness.isNullable(component, component.getAnnotatedType());
    if (needed) return "x";
    if (component.getType() == boolean.class) return false;
    return component.getType().isPrimitive() ? (Object) 0 : null;
  }

  /** Why no text that a property can have begins with something; empty if one may. */
  static Optional<String> whyNoneBegins(Class<?> owner, String property, String beginning) {
    Optional<String> first = whyNot(owner, property, beginning);
    if (first.isEmpty()) return first;
    for (int more = 1; more <= LONGEST_END; more++) {
      boolean possible = whyNot(owner, property, beginning + "0".repeat(more)).isEmpty();
      if (possible) return Optional.empty();
    }
    return first;
  }
}
