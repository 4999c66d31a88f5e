package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is handed over to verbs: as much as they take, and of the kind they take. */
final class ArgumentsCheck {

  private final RuleCheck rule;
  private final Typing typing;
  private final Telling telling;
  private final Scope scope;

  ArgumentsCheck(RuleCheck rule, Typing typing) {
    this.rule = rule;
    this.typing = typing;
    this.telling = rule.telling();
    this.scope = Scope.ofConsequence(rule.when().visible());
  }

  void look(Expr.Call call, List<Method> verbs) {
    Method verb = null;
    for (Method each : verbs) if (takes(each, call.arguments().size())) verb = each;
    if (verb == null) {
      number(call);
      return;
    }
    boolean right = true;
    List<Expr> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      right &= look(arguments.get(i), wanted(verb, i), call, verb.isVarArgs());
    }
    if (!right) return;
    NumbersCheck.check(call, telling);
    PaperProperties.check(call, telling);
    YearDays.check(call, telling);
    if (verb.isVarArgs()) namedTwice(arguments);
  }

  private static boolean takes(Method verb, int count) {
    int wanted = verb.getParameterCount();
    return verb.isVarArgs() ? count >= Math.max(1, wanted) : count == wanted;
  }

  private static Class<?> wanted(Method verb, int at) {
    Class<?>[] types = verb.getParameterTypes();
    return verb.isVarArgs() ? types[types.length - 1].getComponentType() : types[at];
  }

  private void number(Expr.Call call) {
    boolean nothing = call.arguments().isEmpty();
    telling.tell(
        Kind.WRONG_ARGUMENTS,
        call.nameBegin(),
        call.end(),
        nothing
            ? "between the brackets of `%s` nothing stands".formatted(call.name())
            : "between the brackets of `%s` stands too much or too little".formatted(call.name()),
        Usage.of(call.name()).wayOut());
  }

  private boolean look(Expr argument, Class<?> wanted, Expr.Call call, boolean several) {
    if (argument instanceof Expr.Unread) return false;
    if (wanted == String.class && withoutQuotes(argument)) return false;
    if (wanted.isEnum() && constant(argument, wanted)) return false;
    if (ArgumentForms.check(argument, telling)) return false;
    Type given = typing.of(argument, scope);
    boolean nothing =
        argument instanceof Expr.Literal literal && literal.kind() == LiteralKind.NULL;
    if (given instanceof Type.Unknown && !nothing) return false;
    boolean list = several && given.equals(new Type.OfJava(String[].class));
    if (!nothing && (list || Assigning.fits(new Type.OfJava(wanted), given))) return true;
    wrong(argument, given, nothing, wanted, call);
    return false;
  }

  private void wrong(Expr argument, Type given, boolean nothing, Class<?> wanted, Expr.Call call) {
    telling.tell(
        Kind.WRONG_ARGUMENTS,
        argument.begin(),
        argument.end(),
        "`%s` takes %s, and this is %s"
            .formatted(call.name(), Usage.of(call.name()).takes(), nothing ? "null" : told(given)),
        wayOut(wanted, call),
        edits(argument, wanted));
  }

  private static String told(Type given) {
    Sort sort = Sort.of(given);
    if (given instanceof Type.OfClass) return "the name of a fact alone";
    boolean named = sort == Sort.GROUP || sort == Sort.UNKNOWN;
    return named ? "`%s`".formatted(given.name()) : sort.told();
  }

  private static String wayOut(Class<?> wanted, Expr.Call call) {
    String usage = "write it as in `%s`".formatted(Usage.of(call.name()).example());
    if (!wanted.isRecord()) return usage;
    String name = wanted.getSimpleName();
    return "match one after `when`, as in `$it : %s(…)`, and write `$it`".formatted(name);
  }

  private static Edit[] edits(Expr argument, Class<?> wanted) {
    if (!(argument instanceof Expr.Literal literal)) return new Edit[0];
    boolean unquoted = wanted == int.class && literal.value().matches("[0-9]{1,9}");
    if (!unquoted) return new Edit[0];
    return new Edit[] {new Edit(argument.begin(), argument.end(), literal.value())};
  }

  /** A code or key, as in {@code customs-registration}. */
  private boolean withoutQuotes(Expr argument) {
    if (!isBareCode(argument)) return false;
    String code = rule.text(argument.begin(), argument.end()).replaceAll("\\s+", "");
    telling.tell(
        Kind.CODE_WITHOUT_QUOTES,
        argument.begin(),
        argument.end(),
        "`%s` is not in quotes".formatted(code),
        "write `\"%s\"`".formatted(code),
        new Edit(argument.begin(), argument.end(), '"' + code + '"'));
    return true;
  }

  private static boolean isBareCode(Expr expression) {
    if (expression instanceof Expr.Name name) {
      return !name.isVariable() && Character.isLowerCase(name.name().charAt(0));
    }
    return expression instanceof Expr.Member member && isBareCode(member.target());
  }

  /** A constant without its class, or in quotes. */
  private boolean constant(Expr argument, Class<?> wanted) {
    boolean text = argument instanceof Expr.Literal literal && literal.kind() == LiteralKind.TEXT;
    boolean bare =
        argument instanceof Expr.Name name
            && !name.isVariable()
            && !name.name().equals(wanted.getSimpleName());
    if (!text && !bare) return false;
    String given =
        argument instanceof Expr.Literal literal ? literal.value() : ((Expr.Name) argument).name();
    List<String> known = new Type.OfJava(wanted).constants();
    Optional<String> meant = DidYouMean.of(given, known);
    String name = wanted.getSimpleName();
    boolean certain = meant.isPresent() && meant.get().equalsIgnoreCase(given);
    telling.tell(
        text ? Kind.CONSTANT_IN_QUOTES : Kind.CONSTANT_WITHOUT_CLASS,
        argument.begin(),
        argument.end(),
        text
            ? "`%s` is a text, and a constant is wanted".formatted(given)
            : "`%s` stands without the class that it belongs to".formatted(given),
        meant
            .map(word -> "write `%s.%s`".formatted(name, word))
            .orElse(
                "write one of %s with `%s.` before it".formatted(String.join(", ", known), name)),
        certain
            ? new Edit[] {new Edit(argument.begin(), argument.end(), name + "." + meant.get())}
            : new Edit[0]);
    return true;
  }

  private void namedTwice(List<Expr> arguments) {
    Set<String> named = new HashSet<>();
    for (Expr each : arguments) {
      boolean again = each instanceof Expr.Literal literal && !named.add(literal.value());
      if (!again) continue;
      telling.tell(
          Kind.SAID_TWICE, each.begin(), each.end(), "this is named twice", "take it out here");
    }
  }
}
