package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether two values can be compared. */
final class Comparing {

  private static final Set<String> OF_LISTS =
      Set.of("contains", "excludes", "memberOf", "not contains", "not excludes", "not memberOf");
  private static final Set<String> OF_TEXTS = Set.of("matches", "not matches");
  private static final Map<String, String> TRUTHS =
      Map.ofEntries(
          Map.entry("true", "true"),
          Map.entry("yes", "true"),
          Map.entry("1", "true"),
          Map.entry("是", "true"),
          Map.entry("false", "false"),
          Map.entry("no", "false"),
          Map.entry("0", "false"),
          Map.entry("否", "false"),
          Map.entry("null", "null"),
          Map.entry("unknown", "null"),
          Map.entry("未知", "null"));
  private static final Type TRUTH = new Type.OfJava(boolean.class);

  private final Typing typing;
  private final Writing writing;
  private final Telling telling;
  private final ComparedDays days;

  Comparing(Typing typing, Writing writing, Telling telling) {
    this.typing = typing;
    this.writing = writing;
    this.telling = telling;
    this.days = new ComparedDays(writing, telling);
  }

  Type of(Expr.In in, Scope scope) {
    Type left = typing.of(in.left(), scope);
    for (Expr item : in.items()) {
      if (bareConstant(item, left, scope)) continue;
      compare("==", in.left(), left, item, typing.of(item, scope));
    }
    return TRUTH;
  }

  Type of(Expr.Binary binary, Scope scope) {
    Expr one = binary.left();
    Expr other = binary.right();
    if (OF_LISTS.contains(binary.operator())) {
      lists(binary, typing.of(one, scope), typing.of(other, scope));
      return TRUTH;
    }
    boolean flipped = one instanceof Expr.Literal || isBareWord(one, scope);
    Expr left = flipped ? other : one;
    Expr right = flipped ? one : other;
    Type type = typing.of(left, scope);
    if (bareConstant(right, type, scope)) return TRUTH;
    Type second = typing.of(right, scope);
    if (OF_TEXTS.contains(binary.operator())) pattern(binary, type);
    else compare(binary.operator(), left, type, right, second);
    return TRUTH;
  }

  /** A text is looked for among what is no text, or in what is neither a list nor a text. */
  private void lists(Expr.Binary binary, Type one, Type other) {
    boolean member = binary.operator().endsWith("memberOf");
    Sort sort = Sort.of(member ? other : one);
    Expr in = member ? binary.right() : binary.left();
    if (sort == Sort.UNKNOWN || sort == Sort.LIST || sort == Sort.MAP) return;
    if (sort == Sort.TEXT && !member) return;
    differ(
        in,
        "`%s` looks into a list, and this is %s".formatted(binary.operator(), sort.told()),
        "compare it with `==` or `in`");
  }

  private void pattern(Expr.Binary binary, Type type) {
    Sort sort = Sort.of(type);
    if (binary.right() instanceof Expr.Literal text && text.kind() == LiteralKind.TEXT) {
      new ReadableValues(telling).pattern(text);
    }
    if (sort == Sort.TEXT || sort == Sort.UNKNOWN) return;
    differ(binary, "`matches` looks at texts, and this is %s".formatted(sort.told()), "use `==`");
  }

  private static boolean isBareWord(Expr expression, Scope scope) {
    return expression instanceof Expr.Name name
        && Character.isUpperCase(name.name().charAt(0))
        && !(scope.fact() != null && scope.fact().properties().containsKey(name.name()));
  }

  /** A constant that is written without its class. */
  private boolean bareConstant(Expr right, Type left, Scope scope) {
    boolean constant =
        left instanceof Type.OfJava java
            && java.raw().isEnum()
            && right instanceof Expr.Name name
            && !name.isVariable()
            && !scope.variables().containsKey(name.name())
            && !(scope.fact() != null && scope.fact().properties().containsKey(name.name()));
    if (!constant) return false;
    Class<?> raw = ((Type.OfJava) left).raw();
    String given = ((Expr.Name) right).name();
    Optional<String> meant = DidYouMean.of(given, ((Type.OfJava) left).constants());
    if (meant.isEmpty()) return false;
    boolean certain = meant.get().equalsIgnoreCase(given) && writing.nameOf(raw).isPresent();
    String written = writing.constant(raw, meant.get());
    telling.tell(
        Kind.CONSTANT_WITHOUT_CLASS,
        right.begin(),
        right.end(),
        "`%s` stands without the class that it belongs to".formatted(given),
        writing.howToWrite(raw, meant.get()),
        certain ? new Edit[] {new Edit(right.begin(), right.end(), written)} : new Edit[0]);
    return true;
  }

  private void compare(String operator, Expr left, Type type, Expr right, Type other) {
    Sort sort = Sort.of(type);
    Sort second = Sort.of(other);
    if (other instanceof Type.OfClass of) {
      telling.tell(
          Kind.UNKNOWN_CONSTANT,
          right.begin(),
          right.end(),
          "`%s` is a class, and no value".formatted(of.name()),
          "name one of its constants, as in `Status.DONE`");
      return;
    }
    boolean nothing = isNull(left) || isNull(right);
    if (nothing || sort == Sort.UNKNOWN || second == Sort.UNKNOWN) return;
    boolean ordered = !operator.equals("==") && !operator.equals("!=");
    if (sort == Sort.DAY && second != Sort.DAY) {
      days.tell(right, second);
      return;
    }
    if (sort == Sort.CONSTANT && second == Sort.TEXT) {
      constantInQuotes((Type.OfJava) type, right);
      return;
    }
    if (sort == Sort.TRUTH && ofTruth(left, right, second)) return;
    if (isHarmless(right, sort, second)) return;
    if (sort != second || (sort == Sort.CONSTANT && !type.equals(other))) {
      mixed(left, type, right, other);
      return;
    }
    if (ordered && !sort.isOrdered()) {
      differ(
          right,
          "with `%s` days, numbers and texts are compared, and this is %s"
              .formatted(operator, sort.told()),
          "write `==` or `in`");
    }
  }

  /** A truth that is compared with the word or number for it. */
  private boolean ofTruth(Expr left, Expr right, Sort second) {
    boolean word = second == Sort.TEXT || second == Sort.NUMBER;
    if (!word || !(right instanceof Expr.Literal literal)) return false;
    String meant = TRUTHS.get(literal.value().strip().toLowerCase(Locale.ROOT));
    String shown = Paths.of(left);
    telling.tell(
        Kind.KINDS_DIFFER,
        right.begin(),
        right.end(),
        "%s is compared with %s".formatted(Sort.TRUTH.told(), second.told()),
        meant == null || shown.isEmpty()
            ? "write `== true`, `== false` or `== null`, without quotes"
            : "write `%s == %s`".formatted(shown, meant),
        meant == null ? new Edit[0] : new Edit[] {new Edit(right.begin(), right.end(), meant)});
    return true;
  }

  /** The compiler reads numbers out of quotes. */
  private boolean isHarmless(Expr right, Sort sort, Sort second) {
    if (second != Sort.TEXT || !(right instanceof Expr.Literal literal)) return false;
    if (sort != Sort.NUMBER) return false;
    try {
      new BigDecimal(literal.value());
    } catch (NumberFormatException e) {
      telling.tell(
          Kind.UNREADABLE_VALUE,
          right.begin(),
          right.end(),
          "`%s` is no number".formatted(literal.value()),
          "write digits without quotes, as in `200000`");
    }
    return true;
  }

  private void constantInQuotes(Type.OfJava type, Expr right) {
    if (!(right instanceof Expr.Literal literal)) {
      differ(right, "a text never equals a constant", "compare it with a constant");
      return;
    }
    Optional<String> meant = DidYouMean.of(literal.value(), type.constants());
    boolean certain =
        type.constants().contains(literal.value()) && writing.nameOf(type.raw()).isPresent();
    String constant = meant.orElse(type.constants().get(0));
    telling.tell(
        Kind.CONSTANT_IN_QUOTES,
        right.begin(),
        right.end(),
        "a constant of `%s` stands in quotes".formatted(type.name()),
        meant.isPresent()
            ? writing.howToWrite(type.raw(), constant)
            : "write it without quotes, as in `%s`"
                    .formatted(writing.constant(type.raw(), constant))
                + Writing.thereAre(type.constants()),
        certain
            ? new Edit[] {
              new Edit(right.begin(), right.end(), writing.constant(type.raw(), constant))
            }
            : new Edit[0]);
  }

  private void mixed(Expr left, Type type, Expr right, Type other) {
    Sort sort = Sort.of(type);
    Sort second = Sort.of(other);
    boolean digits = right instanceof Expr.Literal && sort == Sort.TEXT && second == Sort.NUMBER;
    if (digits) {
      String quoted = "\"%s\"".formatted(((Expr.Literal) right).value());
      telling.tell(
          Kind.KINDS_DIFFER,
          right.begin(),
          right.end(),
          "a text is compared with a number",
          "write `%s`, in quotes".formatted(quoted),
          new Edit(right.begin(), right.end(), quoted));
      return;
    }
    boolean group = sort == Sort.GROUP && second != Sort.GROUP;
    differ(
        group ? left : right,
        group
            ? "`%s` is a group of values, and is compared with %s"
                .formatted(type.name(), second.told())
            : "%s is compared with %s".formatted(sort.told(), second.told()),
        group
            ? "name one value of it" + Writing.thereAre(Writing.readable(type))
            : "compare values of one kind");
  }

  private void differ(Expr at, String message, String wayOut) {
    telling.tell(Kind.KINDS_DIFFER, at.begin(), at.end(), message, wayOut);
  }

  private static boolean isNull(Expr expression) {
    return expression instanceof Expr.Literal literal && literal.kind() == LiteralKind.NULL;
  }
}
