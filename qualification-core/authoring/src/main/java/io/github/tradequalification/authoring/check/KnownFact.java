package io.github.tradequalification.authoring.check;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A type of facts that rules can match. Immutable.
 *
 * @param type its name, as rules write it; not null
 * @param fullName what is imported; not null
 * @param stage the first stage in which there can be one; not null
 * @param pack the id of the pack that makes them, null for those of the library
 * @param makers the names of the rules that make them, in order
 * @param raw its class, null if a pack declares it
 * @param comment what stands above its declaration, empty if there is nothing
 * @param properties what a rule can read of it, in order
 */
public record KnownFact(
    String type,
    String fullName,
    String stage,
    @Nullable String pack,
    List<String> makers,
    @Nullable Class<?> raw,
    String comment,
    List<Property> properties) {

  /**
   * What a rule can read of a fact or value.
   *
   * @param written as a rule writes it, with brackets where it needs them; not null
   * @param type as it is declared, as in {@code List<String>}; not null
   * @param raw the class of its values, null if a pack declares it
   * @param mayBeNull whether it may be not known
   */
  public record Property(String written, String type, @Nullable Class<?> raw, boolean mayBeNull) {

    /** Its name without brackets. */
    public String name() {
      return written.replace("()", "");
    }
  }

  /** Copies the lists. */
  public KnownFact {
    makers = List.copyOf(makers);
    properties = List.copyOf(properties);
  }

  /**
   * What rules can read of a value of a record: its components in order, then what else it says.
   */
  public static List<Property> propertiesOf(Class<?> raw) {
    if (!raw.isRecord()) return List.of();
    Map<String, Type> byName = new Type.OfJava(raw).properties();
    List<Property> properties = new ArrayList<>();
    for (RecordComponent each : raw.getRecordComponents()) {
      boolean plain = byName.containsKey(each.getName());
      properties.add(property(each.getAccessor(), plain ? "" : "()"));
    }
    List<String> components =
        Arrays.stream(raw.getRecordComponents()).map(RecordComponent::getName).toList();
    for (String name : new TreeSet<>(byName.keySet())) {
      if (components.contains(name)) continue;
      for (Method each : new Type.OfJava(raw).methods(name)) {
        if (each.getParameterCount() == 0) properties.add(property(each, ""));
      }
    }
    return properties;
  }

  private static Property property(Method accessor, String brackets) {
    return new Property(
        accessor.getName() + brackets,
        accessor.getGenericReturnType().getTypeName(),
        accessor.getReturnType(),
        Nullness.isNullable(accessor, accessor.getAnnotatedReturnType()));
  }
}
