package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.Enterprise;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The facts of a profile by their path, as in {@code office.address}. */
final class ProfileFacts {

  private static final Map<String, List<Method>> WAYS = new ConcurrentHashMap<>();

  private ProfileFacts() {}

  static Object value(Enterprise enterprise, String path) {
    try {
      Object value = enterprise;
      for (Method step : WAYS.computeIfAbsent(path, ProfileFacts::way)) value = step.invoke(value);
      return value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no fact of a profile: " + path, e);
    }
  }

  private static List<Method> way(String path) {
    List<Method> way = new ArrayList<>();
    Class<?> type = Enterprise.class;
    try {
      for (String name : path.split("\\.", -1)) {
        Method step = type.getMethod(name);
        way.add(step);
        type = step.getReturnType();
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no fact of a profile: " + path, e);
    }
    return way;
  }
}
