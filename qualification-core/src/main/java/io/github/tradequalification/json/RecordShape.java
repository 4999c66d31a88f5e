package io.github.tradequalification.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a record is made: its canonical constructor, and what each component is, by its name and in
 * the order of their declaration.
 */
record RecordShape(Constructor<?> constructor, Map<String, Component> components) {

  /** What a value is in JSON. */
  enum Kind {
    TEXT,
    CONSTANT,
    DAY,
    YEAR_DAY,
    TRUTH,
    WHOLE_NUMBER,
    NUMBER,
    OBJECT,
    LIST,
    MAP,
    VALUE;

    private static Kind of(Class<?> type) {
      if (type.isRecord()) return OBJECT;
      if (type.isEnum()) return CONSTANT;
      if (type == Boolean.class || type == boolean.class) return TRUTH;
      if (type == Integer.class || type == int.class) return WHOLE_NUMBER;
      if (type == BigDecimal.class) return NUMBER;
      if (type == LocalDate.class) return DAY;
      if (type == MonthDay.class) return YEAR_DAY;
      return type == Object.class ? VALUE : TEXT;
    }
  }

  /**
   * A component.
   *
   * @param place among the arguments of the constructor
   * @param type of the value; of a list or map that of its entries
   * @param entry what the entries of a list or map are
   * @param optional whether an assessment may lack it
   */
  record Component(int place, Kind kind, Class<?> type, Kind entry, boolean optional) {

    private static Component of(int place, Type type, boolean optional) {
      if (type instanceof Class<?> simple) {
        return new Component(place, Kind.of(simple), simple, Kind.TEXT, optional);
      }
      ParameterizedType generic = (ParameterizedType) type;
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> entry = (Class<?>) arguments[arguments.length - 1];
      Kind kind = generic.getRawType() == List.class ? Kind.LIST : Kind.MAP;
      return new Component(place, kind, entry, Kind.of(entry), optional);
    }
  }

  static RecordShape of(Class<?> type) {
    List<Class<?>> parameters = new ArrayList<>();
    Map<String, Component> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      boolean optional = Content.OPTIONAL.contains(type.getSimpleName() + "." + name);
      Type what = component.getGenericType();
      components.put(name, Component.of(parameters.size(), what, optional));
      parameters.add(component.getType());
    }
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(parameters.toArray(new Class<?>[0]));
      return new RecordShape(canonical, components);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no canonical constructor in " + type, e);
    }
  }

  String names() {
    return String.join(", ", components.keySet());
  }
}
