package io.github.tradequalification.internal.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looked at: the values of the variables and properties that its tests name. A test
 * names a property by itself, as in {@code office.zone}; whatever is no property of the fact, as a
 * constant, is left out.
 */
final class Looked {

  private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w.$])\\$?[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?!\\w)(\\s*\\()?");

  /** What the engine adds to the name of a variable within an accumulation or a group. */
  private static final Pattern SCOPE = Pattern.compile("_\\d+_sCoPe$");

  private Looked() {}

  /** What was looked at in a match: of every fact, and what was bound. */
  static Map<String, @Nullable Object> at(RuleView view, Known match) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    List<Known> all = Known.all(match);
    for (Known each : all) addVariable(each, values);
    for (Known each : all) {
      for (RuleView.Numbered pattern : view.all()) {
        String variable = pattern.pattern().getPatternVariable().getName();
        boolean its = variable.equals(each.variable().getName());
        if (its) addProperties(pattern, pattern.written(), match, values);
      }
    }
    return values;
  }

  /** What some tests of a pattern looked at. */
  static Map<String, @Nullable Object> at(
      RuleView.Numbered pattern, List<RuleView.Test> tests, Known known) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    addProperties(pattern, tests, known, values);
    for (RuleView.Test test : tests) {
      for (Matcher path = paths(test); path.find(); ) {
        if (!path.group().startsWith("$")) continue;
        String name = path.group().split("[.\\s(]", 2)[0];
        for (Known each : Known.all(known)) if (name(each).equals(name)) addVariable(each, values);
      }
    }
    return values;
  }

  private static Matcher paths(RuleView.Test test) {
    return PATH.matcher(QUOTED.matcher(test.text()).replaceAll("\"\""));
  }

  private static String name(Known known) {
    return SCOPE.matcher(known.variable().getName()).replaceFirst("");
  }

  private static void addVariable(Known known, Map<String, @Nullable Object> values) {
    String name = name(known);
    if (!name.startsWith("$")) return;
    try {
      Object value = known.value();
      if (Shown.is(value)) values.put(name.substring(1), value);
    } catch (RuntimeException e) {
      // What cannot be worked out is not shown: the rule did not need it to get here.
    }
  }

  private static void addProperties(
      RuleView.Numbered pattern,
      List<RuleView.Test> tests,
      Known known,
      Map<String, @Nullable Object> values) {
    Object fact = Known.value(known, pattern.pattern().getPatternVariable());
    if (fact == null) return;
    String type = pattern.pattern().getPatternVariable().getType().getSimpleName();
    for (RuleView.Test test : tests) {
      for (Matcher path = paths(test); path.find(); ) {
        String called = path.group(1) == null ? "" : path.group(1);
        String text = path.group().substring(0, path.group().length() - called.length());
        add(fact, type, text, values);
      }
    }
  }

  /** Follows a path as far as there are properties. */
  private static void add(
      Object fact, String type, String path, Map<String, @Nullable Object> values) {
    Object value = fact;
    StringBuilder way = new StringBuilder(type);
    for (String name : path.split("\\.", -1)) {
      Method accessor = value == null ? null : accessor(value.getClass(), name);
      if (accessor == null) break;
      try {
        value = accessor.invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        return;
      }
      way.append('.').append(name);
      if (value == null || Shown.is(value)) {
        values.put(way.toString(), value);
        return;
      }
    }
  }

  private static @Nullable Method accessor(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String each : List.of(name, "get" + capital, "is" + capital)) {
      try {
        Method method = type.getMethod(each);
        boolean reads = method.getReturnType() != void.class && method.trySetAccessible();
        if (reads) return method;
      } catch (NoSuchMethodException e) {
        // The next one, then.
      }
    }
    return null;
  }
}
