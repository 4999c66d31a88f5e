package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a value or a fact is. */
sealed interface Type {

  /** Its name without a package. */
  String name();

  /** The types of what a rule may read of it by name, in order. */
  Map<String, Type> properties();

  /** A class of Java. */
  record OfJava(Class<?> raw) implements Type {

    /** What says nothing of a value as a rule sees it. */
    private static final Set<String> OF_EVERYTHING =
        Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "toBuilder");

    @Override
    public String name() {
      return raw.getSimpleName();
    }

    private static final ClassValue<Map<String, Type>> PROPERTIES =
        new ClassValue<>() {
          @Override
          protected Map<String, Type> computeValue(Class<?> raw) {
            return Collections.unmodifiableMap(propertiesOf(raw));
          }
        };

    @Override
    public Map<String, Type> properties() {
      return PROPERTIES.get(raw);
    }

    private static Map<String, Type> propertiesOf(Class<?> raw) {
      Map<String, Type> properties = new LinkedHashMap<>();
      if (raw.isRecord()) {
        for (RecordComponent each : raw.getRecordComponents()) {
          // The compiler takes issuedOn() for the getter of a property suedOn.
          boolean taken = each.getName().startsWith("is");
          if (!taken) properties.put(each.getName(), new OfJava(each.getType()));
        }
      }
      for (Method method : raw.getMethods()) {
        String name = property(method);
        if (!name.isEmpty()) properties.putIfAbsent(name, new OfJava(method.getReturnType()));
      }
      return properties;
    }

    private static String property(Method method) {
      boolean getter =
          method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && method.getReturnType() != void.class
              && !OF_EVERYTHING.contains(method.getName());
      if (!getter) return "";
      String name = method.getName();
      if (name.startsWith("get") && name.length() > 3) return lower(name.substring(3));
      if (!name.startsWith("is") || name.length() == 2) return name;
      boolean truth = method.getReturnType() == boolean.class;
      return truth ? lower(name.substring(2)) : "";
    }

    private static String lower(String name) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Its methods of a name, those of the class itself or those of a value of it. */
    List<Method> methods(String name) {
      List<Method> found = new ArrayList<>();
      for (Method each : raw.getMethods()) if (each.getName().equals(name)) found.add(each);
      if (raw.isInterface()) found.addAll(new OfJava(Object.class).methods(name));
      return found;
    }

    /** The names of all its methods. */
    List<String> methodNames() {
      return Arrays.stream(raw.getMethods()).map(Method::getName).distinct().sorted().toList();
    }

    /** The names of its constants, none if it is no enum. */
    List<String> constants() {
      Object[] constants = raw.getEnumConstants();
      if (constants == null) return List.of();
      return Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
    }
  }

  /**
   * A type that a pack declares.
   *
   * @param fields the types of its fields, by name, in order
   */
  record Declared(Declaration declaration, Map<String, Type> fields) implements Type {

    @Override
    public String name() {
      return declaration.name();
    }

    @Override
    public Map<String, Type> properties() {
      return fields;
    }
  }

  /** A type itself, on which its constants and what belongs to no value of it are reached. */
  record OfClass(Type type) implements Type {

    @Override
    public String name() {
      return type.name();
    }

    @Override
    public Map<String, Type> properties() {
      return new TreeMap<>();
    }
  }

  /** Nobody knows, or it was told already. */
  record Unknown() implements Type {

    @Override
    public String name() {
      return "?";
    }

    @Override
    public Map<String, Type> properties() {
      return new TreeMap<>();
    }
  }
}
