package io.github.tradequalification.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a record is made: its canonical constructor, and what each component is, by its name. */
record RecordShape(Constructor<?> constructor, Map<String, Component> components) {

  /** What a value is in JSON. */
  enum Kind {
    TEXT,
    CONSTANT,
    DAY,
    TRUTH,
    WHOLE_NUMBER,
    NUMBER,
    OBJECT,
    LIST,
    TEXTS;

    private static Kind of(Class<?> type) {
      if (type.isRecord()) return OBJECT;
      if (type.isEnum()) return CONSTANT;
      if (type == Boolean.class) return TRUTH;
      if (type == Integer.class) return WHOLE_NUMBER;
      if (type == BigDecimal.class) return NUMBER;
      return type == LocalDate.class ? DAY : TEXT;
    }
  }

  /**
   * A component.
   *
   * @param place among the arguments of the constructor
   * @param type of the value; of a list that of its entries
   * @param entry what the entries of a list are
   */
  record Component(int place, Kind kind, Class<?> type, Kind entry) {

    private static Component of(int place, Type type) {
      if (type instanceof Class<?> simple) {
        return new Component(place, Kind.of(simple), simple, Kind.TEXT);
      }
      ParameterizedType generic = (ParameterizedType) type;
      if (generic.getRawType() != List.class) {
        return new Component(place, Kind.TEXTS, String.class, Kind.TEXT);
      }
      Class<?> entry = (Class<?>) generic.getActualTypeArguments()[0];
      return new Component(place, Kind.LIST, entry, Kind.of(entry));
    }
  }

  static RecordShape of(Class<?> type) {
    List<Class<?>> parameters = new ArrayList<>();
    Map<String, Component> components = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      int place = parameters.size();
      components.put(component.getName(), Component.of(place, component.getGenericType()));
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
    return Arrays.stream(constructor.getDeclaringClass().getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }
}
