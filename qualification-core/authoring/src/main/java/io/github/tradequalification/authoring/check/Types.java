package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.DrlFile.Field;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a pack's rules stand for: its declarations, its imports, which all files of a
 * package share, and what needs no import.
 */
final class Types {

  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "int", int.class,
          "long", long.class,
          "double", double.class,
          "boolean", boolean.class,
          "char", char.class);

  private final Map<String, Declaration> declared = new HashMap<>();
  private final Map<String, Declaration> declaredElsewhere = new HashMap<>();
  private final Map<String, String> imported = new LinkedHashMap<>();
  private final Set<String> packages = new TreeSet<>();
  private final ClassLoader classes;
  private final Map<String, Optional<Type>> known = new HashMap<>();

  /**
   * @param pack whose rules use the words
   * @param others the packs it builds on
   * @param classes sees what can be imported
   */
  Types(PackSource pack, Collection<PackSource> others, ClassLoader classes) {
    this.classes = classes;
    packages.add("java.lang");
    packages.add(pack.rulesPackage());
    for (DrlFile file : pack.files()) {
      for (Declaration each : file.declarations()) declared.put(each.name(), each);
      for (Named each : file.imports()) add(each.name());
    }
    for (PackSource other : others) {
      for (DrlFile file : other.files()) {
        for (Declaration each : file.declarations()) {
          declaredElsewhere.put(other.rulesPackage() + "." + each.name(), each);
        }
      }
    }
  }

  private void add(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) return;
    if (name.endsWith(".*")) packages.add(name.substring(0, dot));
    else imported.put(name.substring(dot + 1), name);
  }

  /** A full name without its package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What stands before the last point of a full name. */
  static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * Whether a word that stands for nothing is most likely one that was meant to be imported: that
   * is told at the import.
   */
  boolean isMeantByABadImport(String name) {
    for (Map.Entry<String, String> each : imported.entrySet()) {
      boolean near =
          each.getKey().isEmpty()
              || each.getKey().equals(name)
              || DidYouMean.of(each.getKey(), Set.of(name)).isPresent();
      if (near && !exists(each.getValue())) return true;
    }
    return false;
  }

  /** Whether there is something of a full name that can be imported. */
  boolean exists(String fullName) {
    return declaredElsewhere.containsKey(fullName) || classOf(fullName).isPresent();
  }

  /**
   * The type that a word stands for.
   *
   * @param name as it is written, with or without its package, also {@code String[]} or {@code
   *     List<String>}
   */
  Optional<Type> of(String name) {
    Optional<Type> before = known.get(name);
    if (before != null) return before;
    Optional<Type> found = find(name);
    known.put(name, found);
    return found;
  }

  private Optional<Type> find(String name) {
    int generic = name.indexOf('<');
    if (generic > 0) return of(name.substring(0, generic));
    if (name.endsWith("[]")) {
      return of(name.substring(0, name.length() - 2))
          .map(item -> new Type.OfJava(rawOf(item).arrayType()));
    }
    if (PRIMITIVES.containsKey(name)) return Optional.of(new Type.OfJava(PRIMITIVES.get(name)));
    Declaration own = declared.get(name);
    if (own != null && !exists(imported.getOrDefault(name, ""))) return Optional.of(declared(own));
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String rest = dot < 0 ? "" : name.substring(dot);
    String full = imported.get(first);
    if (full != null) return ofFullName(full + rest);
    if (dot > 0 && Character.isLowerCase(name.charAt(0))) return ofFullName(name);
    for (String each : packages) {
      Optional<Type> found = ofFullName(each + "." + name);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private Optional<Type> ofFullName(String name) {
    Declaration elsewhere = declaredElsewhere.get(name);
    if (elsewhere != null) return Optional.of(declared(elsewhere));
    return classOf(name).map(Type.OfJava::new);
  }

  private Type declared(Declaration declaration) {
    Map<String, Type> fields = new LinkedHashMap<>();
    for (Field field : declaration.fields()) {
      fields.put(field.name(), of(field.type()).orElse(new Type.Unknown()));
    }
    return new Type.Declared(declaration, fields);
  }

  private static Class<?> rawOf(Type type) {
    return type instanceof Type.OfJava java ? java.raw() : Object.class;
  }

  /** A class, also one within another written with a point. */
  private Optional<Class<?>> classOf(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, classes));
      } catch (ClassNotFoundException | LinkageError e) {
        int dot = binary.lastIndexOf('.');
        boolean inner =
            dot > 0 && Character.isUpperCase(binary.charAt(binary.lastIndexOf('.', dot - 1) + 1));
        if (!inner) return Optional.empty();
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }

  /** The words that stand for a type by an import of their own or a declaration. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(imported.keySet());
    names.addAll(declared.keySet());
    return names;
  }
}
