package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Person;
import io.github.tradequalification.Step;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;

/**
 * A profile as the structures of the decision model.
 *
 * @param records the records that count
 */
record Inputs(Enterprise enterprise, List<CompletedStep> records, LocalDate asOf) {

  DMNContext forJudgement(DMNContext context) {
    context.set("Today", asOf);
    context.set("Enterprise", whole());
    context.set("Credit code", creditCode());
    context.set("Scope", scope());
    List<Document> papers = enterprise.documents();
    context.set(
        "Papers",
        IntStream.range(0, papers.size()).mapToObj(i -> paper(papers.get(i), i)).toList());
    context.set(
        "Records",
        IntStream.range(0, records.size()).mapToObj(i -> entry(records.get(i), i)).toList());
    return context;
  }

  DMNContext forAdvice(
      DMNContext context, List<Step> steps, NextStep next, List<UnknownCode> unknown) {
    context.set(
        "Steps",
        steps.stream()
            .map(step -> Map.of("step", step.step(), "status", step.status().name()))
            .toList());
    context.set(
        "Next step",
        next == null ? null : structure("step", next.step(), "authority", next.authority()));
    context.set(
        "Unknown codes",
        unknown.stream().map(one -> Map.of("code", one.code(), "nearest", one.nearest())).toList());
    return context;
  }

  private Map<String, Object> whole() {
    return structure(
        "name",
        enterprise.name(),
        "unifiedSocialCreditCode",
        enterprise.unifiedSocialCreditCode(),
        "legalForm",
        name(enterprise.legalForm()),
        "registrationStatus",
        name(enterprise.registrationStatus()),
        "foreignInvested",
        enterprise.foreignInvested(),
        "office",
        structure(
            "address",
            enterprise.office().address(),
            "verifiable",
            enterprise.office().verifiable()),
        "legalRepresentative",
        person(enterprise.legalRepresentative()),
        "operators",
        enterprise.operators().stream().map(Inputs::person).toList(),
        "trade",
        structure(
            "selfDeclares",
            enterprise.trade().selfDeclares(),
            "foreignExchange",
            enterprise.trade().foreignExchange()));
  }

  private Map<String, Object> creditCode() {
    if (enterprise.unifiedSocialCreditCode() == null) return null;
    CreditCode code = CreditCode.of(enterprise.unifiedSocialCreditCode());
    return structure(
        "text",
        code.text(),
        "eighteen",
        code.eighteen(),
        "fault",
        name(code.fault()),
        "forgiven",
        code.forgiven());
  }

  private Map<String, Object> scope() {
    if (enterprise.businessScope() == null) return null;
    BusinessScope scope = BusinessScope.of(enterprise.businessScope());
    return Map.of(
        "grants", scope.grants(), "limits", scope.limits().stream().map(Enum::name).toList());
  }

  private static Map<String, Object> person(Person person) {
    return structure(
        "name", person.name(), "idType", name(person.idType()), "idNumber", person.idNumber());
  }

  private static Map<String, Object> paper(Document paper, int place) {
    return structure(
        "place",
        place,
        "material",
        paper.material(),
        "form",
        name(paper.form()),
        "copies",
        paper.copies(),
        "sealed",
        paper.sealed(),
        "legible",
        paper.legible(),
        "signed",
        paper.signed(),
        "holder",
        paper.holder(),
        "validUntil",
        paper.validUntil(),
        "stated",
        paper.stated());
  }

  private static Map<String, Object> entry(CompletedStep record, int place) {
    return structure(
        "place",
        place,
        "step",
        record.step(),
        "completedOn",
        record.completedOn(),
        "validUntil",
        record.validUntil(),
        "registeredName",
        record.registeredName());
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static Map<String, Object> structure(Object... namesAndValues) {
    Map<String, Object> structure = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      structure.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return structure;
  }
}
