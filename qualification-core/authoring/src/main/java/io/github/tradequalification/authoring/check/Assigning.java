package io.github.tradequalification.authoring.check;

import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;

/** Whether values can be handed over. */
final class Assigning {

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          int.class, Integer.class,
          long.class, Long.class,
          double.class, Double.class,
          boolean.class, Boolean.class,
          char.class, Character.class);

  private Assigning() {}

  /** Whether something can be called with these. */
  static boolean fits(Executable called, List<Type> arguments) {
    Class<?>[] wanted = called.getParameterTypes();
    if (fits(wanted, arguments)) return true;
    int fixed = wanted.length - 1;
    if (!called.isVarArgs() || arguments.size() < fixed) return false;
    Class<?> item = wanted[fixed].getComponentType();
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits(i < fixed ? wanted[i] : item, arguments.get(i))) return false;
    }
    return true;
  }

  private static boolean fits(Class<?>[] wanted, List<Type> arguments) {
    if (wanted.length != arguments.size()) return false;
    for (int i = 0; i < wanted.length; i++) if (!fits(wanted[i], arguments.get(i))) return false;
    return true;
  }

  /** Whether a value of a type can be handed over where another is wanted. */
  static boolean fits(Type wanted, Type given) {
    if (wanted instanceof Type.OfJava java) return fits(java.raw(), given);
    return given instanceof Type.Unknown || wanted instanceof Type.Unknown || wanted.equals(given);
  }

  private static boolean fits(Class<?> wanted, Type given) {
    if (given instanceof Type.Unknown) return true;
    if (!(given instanceof Type.OfJava java)) return wanted == Object.class;
    Class<?> raw = java.raw();
    Class<?> want = BOXES.getOrDefault(wanted, wanted);
    Class<?> give = BOXES.getOrDefault(raw, raw);
    if (want.isAssignableFrom(give)) return true;
    boolean wider = wanted == long.class && raw == int.class;
    boolean rounded = wanted == double.class && (raw == int.class || raw == long.class);
    return wider || rounded;
  }
}
