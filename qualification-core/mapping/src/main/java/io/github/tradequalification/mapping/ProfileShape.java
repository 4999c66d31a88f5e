package io.github.tradequalification.mapping;

import io.github.tradequalification.InvalidProfileException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a profile, or an entry of one of its lists, is made of: properties by their path, as {@code
 * office.address}.
 *
 * @param lists the shapes of the entries, by the name of the list
 * @param maps the names of those components that hold values under names of their own
 */
record ProfileShape(
    Class<? extends Record> type,
    Map<String, Property> properties,
    Map<String, ProfileShape> lists,
    List<String> maps) {

  /** What is found out once for each class of records. */
  private record Making(List<RecordComponent> components, Constructor<?> canonical) {}

  private static final ClassValue<Making> MAKINGS =
      new ClassValue<>() {
        @Override
        protected Making computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Class<?>[] types = new Class<?>[components.length];
          for (int i = 0; i < types.length; i++) types[i] = components[i].getType();
          try {
            return new Making(List.of(components), type.getConstructor(types));
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot make " + type, e);
          }
        }
      };

  /**
   * A single value of a profile.
   *
   * @param type a class of constants, or of the value
   */
  record Property(String path, Kind kind, Class<?> type) {}

  static ProfileShape of(Class<? extends Record> type) {
    Map<String, Property> properties = new LinkedHashMap<>();
    Map<String, ProfileShape> lists = new LinkedHashMap<>();
    List<String> maps = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (component.getType() == List.class) lists.put(name, of(entryOf(component)));
      else if (component.getType() == Map.class) maps.add(name);
      else if (component.getType().isRecord()) {
        of(component.getType().asSubclass(Record.class))
            .properties()
            .forEach(
                (inner, each) -> {
                  String path = name + "." + inner;
                  properties.put(path, new Property(path, each.kind(), each.type()));
                });
      } else {
        Class<?> value = component.getType();
        properties.put(name, new Property(name, Kind.of(value), value));
      }
    }
    return new ProfileShape(type, properties, lists, maps);
  }

  private static Class<? extends Record> entryOf(RecordComponent list) {
    ParameterizedType generic = (ParameterizedType) list.getGenericType();
    return ((Class<?>) generic.getActualTypeArguments()[0]).asSubclass(Record.class);
  }

  /** Whether a path leads into a component whose values have names of their own. */
  boolean isOpen(String path) {
    return maps.stream().anyMatch(map -> path.length() > map.length() + 1 && inside(path, map));
  }

  private static boolean inside(String path, String object) {
    return path.startsWith(object) && path.startsWith(".", object.length());
  }

  /**
   * Makes the record.
   *
   * @param values by path; those of a list are a list of records
   * @throws InvalidProfileException if a value is not allowed
   */
  Record made(Map<String, ? extends @Nullable Object> values) {
    return made(type, values);
  }

  private static Record made(
      Class<? extends Record> type, Map<String, ? extends @Nullable Object> values) {
    Making making = MAKINGS.get(type);
    List<RecordComponent> components = making.components();
    @Nullable Object[] arguments = new @Nullable Object[components.size()];
    for (int i = 0; i < arguments.length; i++) arguments[i] = argument(components.get(i), values);
    try {
      return (Record) making.canonical().newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidProfileException refusal) throw refusal;
      throw new IllegalStateException("cannot make " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static @Nullable Object argument(
      RecordComponent component, Map<String, ? extends @Nullable Object> values) {
    String name = component.getName();
    boolean map = component.getType() == Map.class;
    if (!map && !component.getType().isRecord()) return values.get(name);
    Map<String, @Nullable Object> inner = new TreeMap<>();
    values.forEach(
        (path, value) -> {
          if (inside(path, name)) inner.put(path.substring(name.length() + 1), value);
        });
    if (map) return inner;
    try {
      return made(component.getType().asSubclass(Record.class), inner);
    } catch (InvalidProfileException refusal) {
      throw refusal.under(name);
    }
  }
}
