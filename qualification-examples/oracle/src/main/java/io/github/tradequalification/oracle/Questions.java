package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Question;
import io.github.tradequalification.oracle.Profile.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts to ask for, and what each decides. */
final class Questions {

  private final Situation situation;
  private final Conditions conditions;
  private final Procedure procedure;
  private final OperatorPaper operatorPaper;
  private final Map<String, List<String>> decides = new TreeMap<>();

  Questions(Situation situation, Conditions conditions, Procedure procedure) {
    this.situation = situation;
    this.conditions = conditions;
    this.procedure = procedure;
    operatorPaper = new OperatorPaper(situation);
  }

  /** What decides most comes first. */
  List<Question> asked() {
    for (Condition condition : Condition.values()) {
      Verdict verdict = conditions.of(condition);
      if (verdict != null && verdict.asks() != null) ask(verdict.asks(), condition.code());
    }
    for (Step step : Step.values()) {
      if (procedure.isAhead(step)) askFor(step);
    }
    return decides.entrySet().stream()
        .map(each -> new Question(each.getKey(), List.copyOf(each.getValue())))
        .sorted(Comparator.comparing((Question each) -> -each.decides().size()))
        .toList();
  }

  private void ask(String fact, String decided) {
    decides.computeIfAbsent(fact, any -> new ArrayList<>()).add(decided);
  }

  private void askIf(boolean matters, Object known, String fact, Step step) {
    if (matters && known == null) ask(fact, step.code());
  }

  private void askFor(Step step) {
    Profile profile = situation.profile();
    Trade trade = profile.trade();
    askIf(goodsDecide(step), trade.goods(), "trade.goods", step);
    askIf(step == Step.EXPORT_TAX_REFUND_FILING, trade.exports(), "trade.exports", step);
    boolean declares = step == Step.ELECTRONIC_PORT_CARD && !situation.isTemporaryKind();
    askIf(declares, trade.selfDeclares(), "trade.selfDeclares", step);
    boolean exchanges = step == Step.FOREIGN_EXCHANGE_DIRECTORY;
    askIf(exchanges, trade.foreignExchange(), "trade.foreignExchange", step);
    askIf(zoneDecides(step), profile.office().zone(), "office.zone", step);
    askIf(investorDecides(step), profile.foreignInvested(), "foreignInvested", step);
    boolean regional = step == Step.PREPARATION && BankPaper.dependsOnRegion(situation);
    askIf(regional, profile.office().region(), "office.region", step);
  }

  private static boolean goodsDecide(Step step) {
    return switch (step) {
      case CUSTOMS_REGISTRATION,
          CUSTOMS_TEMPORARY_FILING,
          ELECTRONIC_PORT_CARD,
          FOREIGN_EXCHANGE_DIRECTORY,
          EXPORT_TAX_REFUND_FILING ->
          true;
      default -> false;
    };
  }

  private boolean zoneDecides(Step step) {
    if (situation.until(LawDays.ZONES_FREED)) return false;
    boolean filing =
        step == Step.FOREIGN_TRADE_OPERATOR_FILING && situation.until(LawDays.OPERATOR_FILING_ENDS);
    return filing || operatorPaper.isKnownAt(step);
  }

  private boolean investorDecides(Step step) {
    boolean filing =
        step == Step.FOREIGN_TRADE_OPERATOR_FILING && InvestmentPaper.isKnown(situation);
    return filing || (operatorPaper.mayBeOfInvestment() && operatorPaper.isAskedAt(step));
  }
}
