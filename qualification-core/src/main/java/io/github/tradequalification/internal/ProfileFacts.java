package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts of a profile by their path, as in {@code office.address}. */
final class ProfileFacts {

  private static final Map<String, List<Method>> PATHS = paths();

  private ProfileFacts() {}

  /** All paths. */
  static Set<String> all() {
    return Collections.unmodifiableSet(PATHS.keySet());
  }

  static boolean exists(String path) {
    return PATHS.containsKey(path);
  }

  static @Nullable Object value(Enterprise enterprise, String path) {
    Object value = enterprise;
    try {
      for (Method accessor : Objects.requireNonNull(PATHS.get(path), path))
        value = accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read `" + path + "` of a profile", e);
    }
    return value;
  }

  private static Map<String, List<Method>> paths() {
    Map<String, List<Method>> paths = new TreeMap<>();
    add(paths, "", List.of(), Enterprise.class);
    return paths;
  }

  private static void add(
      Map<String, List<Method>> paths, String prefix, List<Method> way, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      List<Method> longer = new ArrayList<>(way);
      longer.add(component.getAccessor());
      if (component.getType().isRecord()) {
        add(paths, prefix + component.getName() + ".", longer, component.getType());
      } else paths.put(prefix + component.getName(), List.copyOf(longer));
    }
  }
}
