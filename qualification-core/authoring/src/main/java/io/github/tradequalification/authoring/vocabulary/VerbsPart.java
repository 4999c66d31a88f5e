package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.vocabulary.Described.Member;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.internal.Verbs;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verbs that stand after {@code then}, by stage, and what can follow each of them. */
final class VerbsPart {

  private static final Described DESCRIBED = Described.of(Conclusions.class);

  private VerbsPart() {}

  static void write(Sheet sheet) {
    sheet.heading(
        2,
        "Verbs",
        "What can stand after `then`, stage by stage. What is in quotes here is a code or key, a"
            + " path of a fact or another text. A statement ends with a semicolon.");
    for (String stage : FactStages.stages()) {
      List<List<String>> rows = new ArrayList<>();
      for (Method each : inOrder(Conclusions.class)) {
        if (!Verbs.stageOf(each.getName()).orElse("").equals(stage)) continue;
        rows.add(
            List.of(
                "`conclude.%s`".formatted(written(each)),
                followers(each.getReturnType()),
                said(each).replaceFirst("^In `" + stage + "`: ", "")));
      }
      sheet.heading(3, "In the stage `" + stage + "`", "");
      sheet.table(List.of("verb", "can be followed by", "what it says"), rows);
    }
    words(sheet);
  }

  /** What can follow a verb, once for all verbs behind which it can stand. */
  private static void words(Sheet sheet) {
    Map<Class<?>, List<String>> before = new LinkedHashMap<>();
    for (Method each : inOrder(Conclusions.class)) {
      reach(each.getReturnType(), "conclude." + named(each), before);
    }
    before.forEach(
        (terms, verbs) -> {
          List<List<String>> rows = new ArrayList<>();
          for (Method each : inOrder(terms)) {
            rows.add(List.of("`.%s`".formatted(written(each)), said(each)));
          }
          String heading =
              "After "
                  + String.join(", ", verbs.stream().distinct().map("`%s`"::formatted).toList());
          sheet.heading(3, heading, "");
          sheet.table(List.of("word", "what it says"), rows);
        });
  }

  private static void reach(Class<?> terms, String verb, Map<Class<?>, List<String>> before) {
    if (terms.getMethods().length == 0) return;
    before.computeIfAbsent(terms, none -> new ArrayList<>()).add(verb);
    for (Method each : inOrder(terms)) {
      if (each.getReturnType() != terms) {
        reach(each.getReturnType(), verb + "." + named(each), before);
      }
    }
  }

  private static String named(Method verb) {
    return verb.getName() + (verb.getParameterCount() == 0 ? "()" : "(…)");
  }

  private static String followers(Class<?> terms) {
    return String.join(
        ", ",
        inOrder(terms).stream().map(each -> "`.%s`".formatted(each.getName())).distinct().toList());
  }

  /** In the order in which they are written. */
  private static List<Method> inOrder(Class<?> terms) {
    return Arrays.stream(terms.getMethods())
        .sorted(
            Comparator.comparingInt((Method each) -> DESCRIBED.place(terms, each.getName()))
                .thenComparingInt(Method::getParameterCount))
        .toList();
  }

  private static String said(Method verb) {
    Member member = member(verb);
    StringBuilder text = new StringBuilder(member.text());
    for (String name : names(member)) {
      String said = member.parameters().get(name);
      if (said != null) text.append(" `").append(name).append("`: ").append(said).append('.');
    }
    return text.toString();
  }

  private static Member member(Method verb) {
    for (Member each : DESCRIBED.methods(verb.getDeclaringClass(), verb.getName())) {
      if (names(each).size() == verb.getParameterCount()) return each;
    }
    throw new IllegalArgumentException("nothing is said of " + verb);
  }

  private static List<String> names(Member member) {
    if (member.arguments().isEmpty()) return List.of();
    return Arrays.stream(member.arguments().split(",\\s*", -1))
        .map(each -> each.substring(each.lastIndexOf(' ') + 1))
        .toList();
  }

  /** A verb with what it takes: a text as a word in quotes, anything else with its kind. */
  private static String written(Method verb) {
    List<String> names = names(member(verb));
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Class<?> type = verb.getParameterTypes()[i];
      String name = names.get(i);
      if (type == String.class) arguments.add('"' + name + '"');
      else if (type == String[].class) arguments.add('"' + name.replaceFirst("s$", "") + "\", …");
      else if (type == int.class) arguments.add(name);
      else if (type.isEnum()) arguments.add(type.getSimpleName() + ".…");
      else arguments.add("$" + name);
    }
    return verb.getName() + "(" + String.join(", ", arguments) + ")";
  }
}
