package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what names stand for. */
final class Names {

  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  private final Typing typing;
  private final Types types;
  private final Writing writing;
  private final Telling telling;

  Names(Typing typing, Types types, Writing writing, Telling telling) {
    this.typing = typing;
    this.types = types;
    this.writing = writing;
    this.telling = telling;
  }

  Type of(Expr.Name name, Scope scope) {
    String word = name.name();
    Type bound = scope.variables().get(word);
    if (bound != null) return bound;
    if (name.isVariable()) return new Type.Unknown();
    if (ClosedCalls.isEngine(word)) return engine(name);
    Type fact = scope.fact();
    if (fact != null && word.equals("conclude")) return conclude(name);
    if (fact != null) {
      if (word.equals("this") || fact instanceof Type.Unknown) return fact;
      Type property = fact.properties().get(word);
      if (property != null) return property;
    }
    if (isMisspeltLiteral(word)) return literal(name);
    boolean upper = Character.isUpperCase(word.charAt(0));
    Optional<Type> type = upper ? types.of(word) : Optional.empty();
    if (type.isPresent()) return new Type.OfClass(type.get());
    boolean known = writing.importable().fullName(word).isPresent();
    if (upper && (known || !isNearProperty(word, fact))) return typeAt(word, name.begin());
    if (fact != null) return unknown(fact, word, name.begin());
    telling.tell(
        Kind.UNKNOWN_PROPERTY,
        name.begin(),
        name.end(),
        "nothing is called `%s` here".formatted(word),
        "write a text in quotes, or a `$` variable that is bound after `when`");
    return new Type.Unknown();
  }

  private boolean isMisspeltLiteral(String word) {
    boolean meant = LITERALS.contains(word.toLowerCase(Locale.ROOT)) || word.equals("ture");
    return meant && types.of(word).isEmpty();
  }

  private Type literal(Expr.Name name) {
    String small = name.name().toLowerCase(Locale.ROOT);
    String meant = small.equals("ture") ? "true" : small;
    telling.tell(
        Kind.MISSPELT_KEYWORD,
        name.begin(),
        name.end(),
        "`%s` is no value".formatted(name.name()),
        "write `%s`".formatted(meant),
        new Edit(name.begin(), name.end(), meant));
    return new Type.Unknown();
  }

  private Type conclude(Expr.Name name) {
    telling.tell(
        Kind.FORBIDDEN_CALL,
        name.begin(),
        name.end(),
        "before `then` nothing is concluded",
        "move what is concluded below `then`");
    return new Type.Unknown();
  }

  private Type engine(Expr.Name name) {
    telling.tell(
        Kind.FORBIDDEN_CALL,
        name.begin(),
        name.end(),
        "`%s` reaches into the rule engine, which a pack may not do".formatted(name.name()),
        "take it out; say with facts and tests when the rule applies");
    return new Type.Unknown();
  }

  private static boolean isNearProperty(String word, @Nullable Type fact) {
    return fact != null && fact.properties().keySet().stream().anyMatch(word::equalsIgnoreCase);
  }

  Type of(Expr.Member member, Scope scope) {
    String path = path(member);
    boolean ofPackage = !path.isEmpty() && Character.isLowerCase(path.charAt(0));
    if (ofPackage && !isReadable(path, scope)) {
      Optional<Type> type = types.of(path);
      if (type.isPresent()) return new Type.OfClass(type.get());
    }
    Type target = typing.of(member.target(), scope);
    if (target instanceof Type.Unknown) return target;
    if (target instanceof Type.OfClass ofClass) return constant(ofClass.type(), member);
    Sort sort = Sort.of(target);
    if (sort == Sort.MAP || (sort == Sort.LIST && member.name().equals("length"))) {
      return new Type.Unknown();
    }
    Type property = target.properties().get(member.name());
    if (property == null) return unknown(target, member.name(), member.nameBegin());
    if (scope.fact() == null) return withoutBrackets(target, member);
    return property;
  }

  /** In a consequence a value is not read by its name alone. */
  private Type withoutBrackets(Type target, Expr.Member member) {
    needsBrackets(target, member.name(), member.nameBegin());
    return new Type.Unknown();
  }

  private boolean isReadable(String path, Scope scope) {
    String first = path.substring(0, path.indexOf('.'));
    Type fact = scope.fact();
    return scope.variables().containsKey(first)
        || (fact != null && (fact instanceof Type.Unknown || has(fact, first)));
  }

  private static boolean has(Type fact, String name) {
    return fact.properties().containsKey(name);
  }

  /** A path of names alone, as in {@code java.time.LocalDate}; empty if it is none. */
  private static String path(Expr expression) {
    if (expression instanceof Expr.Name name && !name.isVariable()) return name.name();
    if (!(expression instanceof Expr.Member member) || member.nullSafe()) return "";
    String before = path(member.target());
    return before.isEmpty() ? "" : before + "." + member.name();
  }

  private Type constant(Type type, Expr.Member member) {
    Optional<Type> inner = types.of(fullName(type) + "." + member.name());
    if (inner.isPresent()) return new Type.OfClass(inner.get());
    if (!(type instanceof Type.OfJava java)) return noConstant(type, member, List.of());
    if (java.constants().contains(member.name())) return java;
    try {
      return new Type.OfJava(java.raw().getField(member.name()).getType());
    } catch (NoSuchFieldException e) {
      return noConstant(type, member, java.constants());
    }
  }

  private static String fullName(Type type) {
    return type instanceof Type.OfJava java ? java.raw().getName() : type.name();
  }

  private Type noConstant(Type type, Expr.Member member, List<String> constants) {
    Optional<String> elsewhere = writing.importable().fullName(member.name());
    Optional<String> meant = DidYouMean.of(member.name(), constants);
    String wayOut = Writing.meantOr(member.name(), constants);
    if (type.properties().containsKey(member.name())) {
      String first = type.name().substring(0, 1).toLowerCase(Locale.ROOT);
      wayOut =
          "a value is read from a fact: write `%s%s.%s`"
              .formatted(first, type.name().substring(1), member.name());
    } else if (constants.isEmpty() && elsewhere.isPresent()) {
      boolean known = types.of(member.name()).isPresent();
      wayOut =
          "write `%s`".formatted(member.name())
              + (known ? "" : ", and add `import %s;` at the head".formatted(elsewhere.get()));
    }
    int begin = member.nameBegin();
    int end = begin + member.name().length();
    telling.tell(
        Kind.UNKNOWN_CONSTANT,
        begin,
        end,
        "`%s` has no `%s`".formatted(type.name(), member.name()),
        wayOut,
        meant.map(word -> new Edit[] {new Edit(begin, end, word)}).orElse(new Edit[0]));
    return new Type.Unknown();
  }

  /** The type of a name that should be one; tells if there is none. */
  Type typeAt(String name, int begin) {
    Optional<Type> type = types.of(name);
    if (type.isPresent()) return type.get();
    if (types.isMeantByABadImport(name)) return new Type.Unknown();
    int end = begin + name.length();
    Optional<String> fullName = writing.importable().fullName(name);
    if (fullName.isPresent()) {
      telling.tell(
          Kind.NOT_IMPORTED,
          begin,
          end,
          "`%s` is not imported".formatted(name),
          "add `import %s;` at the head of the file, below `package`".formatted(fullName.get()));
      return new Type.Unknown();
    }
    List<String> known = new ArrayList<>(types.names());
    known.addAll(writing.importable().names());
    Optional<String> meant = DidYouMean.of(name, known);
    telling.tell(
        Kind.UNKNOWN_TYPE,
        begin,
        end,
        "nothing is called `%s`".formatted(name),
        meant.map("write `%s`"::formatted).orElse("check the name, and import what it stands for"),
        meant.map(word -> new Edit[] {new Edit(begin, end, word)}).orElse(new Edit[0]));
    return new Type.Unknown();
  }

  private Type unknown(Type owner, String name, int begin) {
    if (owner instanceof Type.OfJava java && !java.methods(name).isEmpty()) {
      needsBrackets(owner, name, begin);
      return new Type.Unknown();
    }
    List<String> properties = Writing.readable(owner);
    int end = begin + name.length();
    Optional<String> meant = DidYouMean.of(name, properties);
    telling.tell(
        Kind.UNKNOWN_PROPERTY,
        begin,
        end,
        "`%s` has no `%s`".formatted(owner.name(), name),
        meant.isPresent() ? "write `%s`".formatted(meant.get()) : wayOut(owner, name),
        meant.map(word -> new Edit[] {new Edit(begin, end, word)}).orElse(new Edit[0]));
    return new Type.Unknown();
  }

  /** Where the property may be found instead. */
  private String wayOut(Type owner, String name) {
    if (owner.equals(new Type.OfJava(Fact.class))) {
      return "write `Fact(name == \"%s\", value == true)`".formatted(name);
    }
    for (Map.Entry<String, Type> each : owner.properties().entrySet()) {
      boolean within = Sort.of(each.getValue()) == Sort.GROUP;
      if (within && each.getValue().properties().containsKey(name)) {
        return "write `%s.%s`".formatted(each.getKey(), name);
      }
    }
    for (Class<?> fact : FactStages.facts()) {
      Type type = new Type.OfJava(fact);
      if (type.properties().containsKey(name)) {
        return "match another fact, as in `%s(%s …)`".formatted(type.name(), name);
      }
    }
    return Writing.meantOr(name, Writing.readable(owner)) + elsewhere(name);
  }

  /** Where a constant is written without its class, or a text without quotes. */
  private static String elsewhere(String name) {
    if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))) {
      return "; a constant is written with its class, as in `Status.DONE`";
    }
    return "; a text stands in quotes";
  }

  private void needsBrackets(Type owner, String name, int begin) {
    int end = begin + name.length();
    String call = owner instanceof Type.Declared ? getter(name) : name;
    telling.tell(
        Kind.NEEDS_BRACKETS,
        begin,
        end,
        "`%s` is read with brackets here".formatted(name),
        "write `%s()`".formatted(call),
        new Edit(begin, end, call + "()"));
  }

  private static String getter(String field) {
    return "get" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  /** The types of the fields of a declared type by the names of their getters. */
  static Map<String, Type> getters(Type.Declared declared) {
    Map<String, Type> getters = new HashMap<>();
    declared
        .fields()
        .forEach(
            (name, type) -> {
              getters.put(getter(name), type);
              if (type.equals(new Type.OfJava(boolean.class))) {
                getters.put("is" + getter(name).substring(3), type);
              }
            });
    return getters;
  }
}
