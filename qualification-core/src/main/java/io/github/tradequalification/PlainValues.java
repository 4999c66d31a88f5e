package io.github.tradequalification;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever a rule may have looked at, as JSON can say it: an answer can be read back as it was. */
final class PlainValues {

  /** Nothing of this library, which a record of another class loader would keep alive. */
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Method[] accessors = new Method[components.length];
          for (int i = 0; i < accessors.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].trySetAccessible(); // or that of a record that is not public fails
          }
          return accessors;
        }
      };

  private PlainValues() {}

  /** The entries in their order; not to be changed. */
  static Map<String, @Nullable Object> of(Map<?, ?> entries) {
    if (entries.isEmpty()) return Map.of();
    Map<String, @Nullable Object> plain = new LinkedHashMap<>(2 * entries.size());
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      plain.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
    }
    return Collections.unmodifiableMap(plain);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof BigDecimal) return value;
    if (value instanceof Enum<?> constant) return constant.name();
    if (value instanceof Integer number) return BigDecimal.valueOf(number);
    if (value instanceof Long number) return BigDecimal.valueOf(number);
    if (value instanceof Collection<?> values) return of(values);
    if (value instanceof Map<?, ?> entries) return of(entries);
    return value instanceof Record object ? of(object) : value.toString();
  }

  private static List<@Nullable Object> of(Collection<?> values) {
    List<@Nullable Object> plain = new ArrayList<>(values.size());
    for (Object value : values) plain.add(plain(value));
    return Collections.unmodifiableList(plain);
  }

  private static Map<String, @Nullable Object> of(Record object) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    try {
      for (Method accessor : ACCESSORS.get(object.getClass())) {
        plain.put(accessor.getName(), plain(accessor.invoke(object)));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + object.getClass(), e);
    }
    return Collections.unmodifiableMap(plain);
  }
}
