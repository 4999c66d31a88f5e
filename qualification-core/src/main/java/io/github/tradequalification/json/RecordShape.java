package io.github.tradequalification.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
    Class<?>[] parameters = new Class<?>[components.length];
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      places.put(components[i].getName(), i);
      parameters[i] = components[i].getType();
      types.add(components[i].getGenericType());
    }
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
