package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds out what calls give, and whether they can be made. */
final class Calls {

  private final Typing typing;
  private final Writing writing;
  private final Telling telling;
  private final ReadableValues values;

  Calls(Typing typing, Writing writing, Telling telling) {
    this.typing = typing;
    this.writing = writing;
    this.telling = telling;
    this.values = new ReadableValues(telling);
  }

  Type of(Expr.Call call, Scope scope) {
    Expr on = call.target();
    boolean clock = call.name().equals("now") && call.arguments().isEmpty();
    if (clock && on instanceof Expr.Name name) return forbidden(name.name(), call);
    Type target = on == null ? scope.fact() : typing.of(on, scope);
    List<Type> arguments = typing.of(call.arguments(), scope);
    if (target instanceof Type.Unknown && ClosedCalls.isNever(call.name())) {
      return forbidden("…", call);
    }
    if (target == null || target instanceof Type.Unknown) return new Type.Unknown();
    if (target instanceof Type.OfClass ofClass) return onClass(ofClass.type(), call, arguments);
    if (target instanceof Type.Declared declared) return onDeclared(declared, call);
    return target instanceof Type.OfJava java
        ? called(java, java.methods(call.name()), call, arguments)
        : new Type.Unknown();
  }

  private Type onClass(Type type, Expr.Call call, List<Type> arguments) {
    if (!(type instanceof Type.OfJava java)) return noCall(type, List.of(), call);
    List<Method> methods = new ArrayList<>(java.methods(call.name()));
    methods.removeIf(method -> !Modifier.isStatic(method.getModifiers()));
    return called(java, methods, call, arguments);
  }

  private Type onDeclared(Type.Declared declared, Expr.Call call) {
    Type field = Names.getters(declared).get(call.name());
    if (field != null && call.arguments().isEmpty()) return field;
    return noCall(declared, new TreeSet<>(Names.getters(declared).keySet()), call);
  }

  private Type called(
      Type.OfJava owner, List<Method> methods, Expr.Call call, List<Type> arguments) {
    if (methods.isEmpty()) return noCall(owner, owner.methodNames(), call);
    if (methods.stream().noneMatch(ClosedCalls::allow)) return forbidden(owner.name(), call);
    List<Method> fitting = methods.stream().filter(method -> fits(method, arguments)).toList();
    if (fitting.isEmpty()) {
      boolean told = call.target() != null && TextArguments.tell(call, methods, telling);
      String name = owner.name() + "." + call.name();
      if (!told) wrongArguments(name, methods, call.nameBegin(), call.end());
      return new Type.Unknown();
    }
    values.check(owner.raw(), call);
    Class<?> result = fitting.get(0).getReturnType();
    return result == Object.class || result == Comparable.class
        ? new Type.Unknown()
        : new Type.OfJava(result);
  }

  private Type noCall(Type owner, Collection<String> known, Expr.Call call) {
    boolean property = owner.properties().containsKey(call.name()) && call.arguments().isEmpty();
    Optional<String> meant =
        property ? Optional.of(call.name()) : DidYouMean.of(call.name(), allowed(owner, known));
    String wayOut =
        property
            ? "write `%s` without brackets".formatted(call.name())
            : meant.map("write `%s`"::formatted).orElse("check the name");
    int end = property ? call.end() : call.nameEnd();
    telling.tell(
        Kind.UNKNOWN_CALL,
        call.nameBegin(),
        end,
        "`%s` has no `%s(…)`".formatted(owner.name(), call.name()),
        wayOut,
        meant.map(word -> new Edit[] {new Edit(call.nameBegin(), end, word)}).orElse(new Edit[0]));
    return new Type.Unknown();
  }

  private static List<String> allowed(Type owner, Collection<String> known) {
    if (!(owner instanceof Type.OfJava java)) return List.copyOf(known);
    return known.stream()
        .filter(name -> java.methods(name).stream().anyMatch(ClosedCalls::allow))
        .toList();
  }

  private Type forbidden(String owner, Expr.Call call) {
    boolean clock = call.name().equals("now");
    telling.tell(
        Kind.FORBIDDEN_CALL,
        call.begin(),
        call.end(),
        "`%s.%s` is nothing that a rule may call".formatted(owner, call.name()),
        clock
            ? "take the day of the assessment from `Today($today : date)`, and write `$today`"
            : "a rule reads facts, texts, days, numbers and lists, and changes nothing; take it out");
    return new Type.Unknown();
  }

  Type of(Expr.New made, Scope scope) {
    List<Type> arguments = typing.of(made.arguments(), scope);
    Type type = typing.names().typeAt(made.type(), made.typeBegin());
    if (type instanceof Type.Declared declared) {
      checkFields(declared, made, arguments);
      return declared;
    }
    if (!(type instanceof Type.OfJava java)) return type;
    List<Constructor<?>> constructors = Arrays.asList(java.raw().getConstructors());
    boolean allowed = constructors.stream().anyMatch(ClosedCalls::allow);
    if (!allowed) {
      telling.tell(
          Kind.FORBIDDEN_CALL,
          made.begin(),
          made.end(),
          "a rule may not make a `%s`".formatted(made.type()),
          "take it out; a rule makes facts of the packs alone");
      return new Type.Unknown();
    }
    if (constructors.stream().noneMatch(each -> fits(each, arguments))) {
      wrongArguments("new " + made.type(), constructors, made.begin(), made.end());
      return new Type.Unknown();
    }
    return type;
  }

  private void checkFields(Type.Declared declared, Expr.New made, List<Type> arguments) {
    List<Type> fields = List.copyOf(declared.fields().values());
    boolean fits = arguments.size() == fields.size();
    for (int i = 0; fits && i < arguments.size(); i++) {
      fits = Assigning.fits(fields.get(i), arguments.get(i));
    }
    if (fits) return;
    List<String> wanted = new ArrayList<>();
    declared.fields().forEach((name, type) -> wanted.add(type.name() + " " + name));
    tellArguments(made.begin(), made.end(), "new " + made.type(), String.join(", ", wanted));
  }

  private static boolean fits(Executable called, List<Type> arguments) {
    return Assigning.fits(called, arguments);
  }

  private void wrongArguments(String called, List<? extends Executable> known, int begin, int end) {
    Executable first = known.get(0);
    List<String> wanted = new ArrayList<>();
    for (Class<?> each : first.getParameterTypes()) {
      wanted.add(writing.nameOf(each).orElse(each.getSimpleName()));
    }
    tellArguments(begin, end, called, String.join(", ", wanted));
  }

  private void tellArguments(int begin, int end, String called, String wanted) {
    telling.tell(
        Kind.WRONG_ARGUMENTS,
        begin,
        end,
        "`%s` is not called with these values".formatted(called),
        wanted.isEmpty()
            ? "write nothing between the brackets"
            : "write between the brackets: %s".formatted(wanted));
  }
}
