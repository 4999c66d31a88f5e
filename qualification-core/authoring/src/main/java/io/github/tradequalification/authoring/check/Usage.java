package io.github.tradequalification.authoring.check;

import static java.util.Map.entry;

import java.util.Map;

/**
 * How a verb is used, for messages.
 *
 * @param takes what stands between its brackets
 * @param example a line of a rule
 */
record Usage(String takes, String example) {

  private static final Map<String, Usage> OF_VERBS =
      Map.ofEntries(
          of("step", "the code of a step", "conclude.step(\"food-filing\").order(460);"),
          of(
              "condition",
              "the code of a condition",
              "conclude.condition(\"food-scope\").order(350);"),
          of(
              "material",
              "the code of a material",
              "conclude.material(\"food-history\").byTheEnterprise();"),
          of(
              "fact",
              "the path of a fact",
              "conclude.fact(\"trade.imports\").knownBy(\"enterprise\");"),
          of("everyCopy", "nothing", "conclude.everyCopy().sealed().legible();"),
          of("everyForm", "nothing", "conclude.everyForm().sealed().legible();"),
          of("everyOriginal", "nothing", "conclude.everyOriginal().legible();"),
          of("obsolete", "the code of a material", "conclude.obsolete(\"approval-certificate\");"),
          of("notMet", "the code of a condition", "conclude.notMet(\"food-scope\");"),
          of(
              "unknown",
              "the code of a condition, and if one fact would tell also its path",
              "conclude.unknown(\"food-scope\", \"facts.scopeCoversFood\");"),
          of("met", "the code of a condition", "conclude.met(\"food-scope\");"),
          of("doesNotApply", "the code of a condition", "conclude.doesNotApply(\"food-scope\");"),
          of("required", "the code of a step", "conclude.required(\"food-filing\");"),
          of("requiredAnew", "the code of a step", "conclude.requiredAnew(\"food-filing\");"),
          of("optional", "the code of a step", "conclude.optional(\"food-filing\");"),
          of(
              "notRequired",
              "the code of a step",
              "conclude.notRequired(\"food-filing\").because(\"no-food\");"),
          of(
              "asks",
              "the code of a step",
              "conclude.asks(\"food-filing\").copyOf(\"business-licence\");"),
          of("lapsed", "a record of a step that the rule matches", "conclude.lapsed($record);"),
          of(
              "decides",
              "the path of a fact, then the code of a step",
              "conclude.decides(\"trade.imports\", \"food-filing\");"),
          of(
              "defect",
              "a paper that the rule matches, then what is wrong with it",
              "conclude.defect($paper, Defect.NOT_SEALED);"),
          of(
              "inconsistent",
              "a paper that the rule matches, which property of it, what the paper says, and what the profile says",
              "conclude.inconsistent($paper, \"holder\", $holder, $name);"),
          of(
              "unconfirmed",
              "a paper that the rule matches, then which property of it",
              "conclude.unconfirmed($paper, \"sealed\");"),
          of("note", "the code of a note", "conclude.note(\"food-code\").onStep(\"food-filing\");"),
          of("order", "a whole number, 1 or more", ".order(460)"),
          of("bindsByLaw", "nothing", ".bindsByLaw()"),
          of("bindsInPractice", "nothing", ".bindsInPractice()"),
          of("isAdvice", "nothing", ".isAdvice()"),
          of(
              "restsOn",
              "paths of facts, one or more",
              ".restsOn(\"office.region\", \"trade.imports\")"),
          of("looksAt", "paths of facts, one or more", ".looksAt(\"office.region\")"),
          of("onlyFor", "the code of one step", ".onlyFor(\"food-filing\")"),
          of("isNoFiling", "nothing", ".isNoFiling()"),
          of(
              "needs",
              "codes of conditions, one or more",
              ".needs(\"credit-code\", \"legal-form\")"),
          of("needsEveryCondition", "nothing", ".needsEveryCondition()"),
          of("follows", "the code of one step", ".follows(\"customs-registration\")"),
          of("mends", "codes of conditions, one or more", ".mends(\"food-scope\")"),
          of("acceptsElectronicCopies", "nothing", ".acceptsElectronicCopies()"),
          of("authority", "the key of a text", ".authority(\"customs\")"),
          of("channel", "the key of a text", ".channel(\"single-window\")"),
          of("result", "the key of a text", ".result(\"customs-filing\")"),
          of("workingDays", "two whole numbers, the fewest first", ".workingDays(1, 3)"),
          of("statutoryWorkingDays", "a whole number, 1 or more", ".statutoryWorkingDays(5)"),
          of("fee", "the key of a text", ".fee(\"free\")"),
          of("withinDays", "a whole number, 1 or more", ".withinDays(30)"),
          of("fromStep", "the code of one step", ".fromStep(\"customs-registration\")"),
          of("byTheEnterprise", "nothing", ".byTheEnterprise()"),
          of("issuedBy", "the key of a text", ".issuedBy(\"bank\")"),
          of("knownBy", "the key of a text", ".knownBy(\"enterprise\")"),
          of("sealed", "nothing", ".sealed()"),
          of("unsealed", "nothing", ".unsealed()"),
          of("legible", "nothing", ".legible()"),
          of("signed", "nothing", ".signed()"),
          of(
              "originalOf",
              "codes of materials, one or more",
              ".originalOf(\"letter-of-authority\")"),
          of("copyOf", "codes of materials, one or more", ".copyOf(\"business-licence\")"),
          of("formOf", "codes of materials, one or more", ".formOf(\"food-application\")"),
          of(
              "signedFormOf",
              "codes of materials, one or more",
              ".signedFormOf(\"food-application\")"),
          of("copies", "a whole number, 1 or more", ".copies(2)"),
          of(
              "because",
              "the key of a text; behind a note the matched fact `Obsolete`",
              ".because(\"no-food\")"),
          of("onStep", "the code of a step", ".onStep($step)"),
          of("onMaterial", "the code of a material", ".onMaterial($material)"),
          of("onPaper", "a paper that the rule matches", ".onPaper($paper)"),
          of("onRecord", "a record of a step that the rule matches", ".onRecord($record)"),
          of("onCode", "a code of the profile", ".onCode($code)"),
          of("yearlyBy", "month and day in quotes", ".yearlyBy(\"06-30\")"));

  private static Map.Entry<String, Usage> of(String verb, String takes, String example) {
    return entry(verb, new Usage(takes, example));
  }

  /** How a verb is used; one that is not known here takes what its name says. */
  static Usage of(String verb) {
    return OF_VERBS.getOrDefault(verb, new Usage("what its name says", "." + verb + "(…)"));
  }

  /** What to write, as the end of a message. */
  String wayOut() {
    return "write between the brackets %s, as in `%s`".formatted(takes, example);
  }
}
