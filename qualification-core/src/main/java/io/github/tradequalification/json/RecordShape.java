package io.github.tradequalification.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a record is made: its canonical constructor, and the type and place of each component. */
record RecordShape(Constructor<?> constructor, Map<String, Integer> places, List<Type> types) {

  static RecordShape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < components.length; i++) places.put(components[i].getName(), i);
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    List<Type> types = Arrays.stream(components).map(RecordComponent::getGenericType).toList();
    try {
      return new RecordShape(type.getDeclaredConstructor(parameters), places, types);
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
