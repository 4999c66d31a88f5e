package io.github.tradequalification.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records that hold something in every component, whatever components they have. */
final class Samples {

  private Samples() {}

  static <T extends Record> T of(Class<T> type) {
    return type.cast(value(type, type.getSimpleName()));
  }

  private static Object value(Type type, String name) {
    if (type == String.class) return name.equals("language") ? "zh" : "示例 " + name;
    if (type == boolean.class || type == Boolean.class) return true;
    if (type == int.class || type == Integer.class) return 3;
    if (type == LocalDate.class) return LocalDate.of(2021, 6, 1);
    if (type == MonthDay.class) return MonthDay.of(6, 30);
    if (type == Object.class) return anything();
    if (type instanceof ParameterizedType generic) {
      Type entry = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      Object value = value(entry, name);
      return generic.getRawType() == List.class ? List.of(value) : Map.of("key", value);
    }
    Class<?> simple = (Class<?>) type;
    return simple.isEnum() ? simple.getEnumConstants()[0] : record(simple);
  }

  private static Object record(Class<?> type) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      values.add(value(component.getGenericType(), component.getName()));
    }
    try {
      return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Of every kind that a rule may look at. */
  private static Object anything() {
    Map<Object, Object> values = new LinkedHashMap<>();
    values.put("none", null);
    values.put("truth", false);
    values.put("count", 2);
    values.put("long", 1L << 40);
    values.put("amount", new BigDecimal("0.10"));
    values.put("large", new BigDecimal("1E+400"));
    values.put("day", LocalDate.of(-5, 1, 1));
    values.put("constant", Thread.State.NEW);
    values.put("list", Arrays.asList("a", null, List.of(), Map.of(1, 2)));
    values.put("other", 0.5);
    return values;
  }
}
