package io.github.tradequalification.authoring.check;

import io.github.tradequalification.Document;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of properties of papers. */
final class PaperProperties {

  private static final Set<String> VERBS = Set.of("unconfirmed", "inconsistent");
  private static final List<String> KNOWN =
      Arrays.stream(Document.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private PaperProperties() {}

  static void check(Expr.Call call, Telling telling) {
    if (!VERBS.contains(call.name())) return;
    Expr argument = call.arguments().get(1);
    boolean text = argument instanceof Expr.Literal literal && literal.kind() == LiteralKind.TEXT;
    String given = text ? ((Expr.Literal) argument).value() : "";
    if (!text || KNOWN.contains(given)) return;
    Optional<String> meant = DidYouMean.of(given, KNOWN);
    // What a paper states beyond these has any name.
    if (meant.isEmpty() && call.name().equals("inconsistent")) return;
    telling.tell(
        Kind.UNKNOWN_PROPERTY,
        argument.begin(),
        argument.end(),
        "a paper has no `%s`".formatted(given),
        Writing.meantOr(given, KNOWN),
        meant
            .map(word -> new Edit[] {new Edit(argument.begin(), argument.end(), '"' + word + '"')})
            .orElse(new Edit[0]));
  }
}
