package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.benchmarks.settling.Stage.ELECTRONIC_PORT_CARD;
import static io.github.tradequalification.benchmarks.settling.Stage.FOREIGN_TRADE_OPERATOR_FILING;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Finding;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.NearestCode;
import io.github.tradequalification.benchmarks.settling.Noted;
import io.github.tradequalification.benchmarks.settling.Papers;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.benchmarks.settling.Stage;
import io.github.tradequalification.benchmarks.settling.Texts;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.Names;
import io.github.tradequalification.china.scope.BusinessScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to know besides, by code and by what it is about. */
final class Notes {

  private static final int SOON = 30;

  private final Texts texts;
  private final Finding cardOptional;
  private final Finding zoneGap;
  private final Saying codeType;
  private final Saying paperEnds;
  private final Saying stepEnds;
  private final Saying lapsed;
  private final Saying otherName;
  private final Saying limited;
  private final Saying unknownCode;

  Notes(Rulebook rules) {
    texts = rules.texts;
    cardOptional =
        rules
            .note("card-optional-with-broker")
            .about(ELECTRONIC_PORT_CARD.code, Map.of("step", ELECTRONIC_PORT_CARD.code));
    String filing = FOREIGN_TRADE_OPERATOR_FILING.code;
    zoneGap = rules.note("zone-gap").about(filing, Map.of("step", filing));
    codeType = rules.note("credit-code-type");
    paperEnds = rules.note("expires-soon");
    stepEnds = rules.note("expires-soon", "expires-soon.step", "expires-soon.step");
    lapsed = rules.note("operator-filing-lapsed");
    otherName = rules.note("registered-name-differs");
    limited = rules.note("scope-limited");
    unknownCode = rules.note("unknown-code");
  }

  /** Adds them in the order of their codes. */
  void add(List<Finding> findings, Assessing assessing) {
    Facts facts = assessing.facts();
    Enterprise enterprise = facts.enterprise;
    Law law = facts.law;
    if (Boolean.FALSE.equals(enterprise.trade().selfDeclares())
        && !assessing.done(ELECTRONIC_PORT_CARD)) {
      findings.add(cardOptional);
    }
    addCodeType(findings, assessing, facts);
    addEnds(findings, facts);
    Stage next = assessing.next();
    if (next != null) findings.add(law.localPractice[next.ordinal()]);
    addObsolete(findings, facts, assessing.inspection().papers);
    if (assessing.lapsed()) {
      String filing = FOREIGN_TRADE_OPERATOR_FILING.code;
      findings.add(lapsed.about(filing, Saying.observed("step", filing, "today", facts.asOf)));
    }
    addOtherNames(findings, facts);
    addLimits(findings, facts.scope);
    addUnknownCodes(findings, enterprise, assessing.inspection().unknownMaterial);
    if (law.zonesUnsettled && facts.freeZone && !assessing.done(FOREIGN_TRADE_OPERATOR_FILING)) {
      findings.add(zoneGap);
    }
  }

  private void addCodeType(List<Finding> findings, Assessing assessing, Facts facts) {
    CreditCode code = facts.code;
    LegalForm form = facts.enterprise.legalForm();
    if (code == null || form == null || form == LegalForm.NATURAL_PERSON) return;
    if (!code.eighteen() || assessing.notMet(Concern.CREDIT_CODE)) return;
    String prefix =
        switch (form) {
          case INDIVIDUAL_BUSINESS -> "92";
          case FARMERS_COOPERATIVE -> "93";
          case PUBLIC_INSTITUTION -> "1";
          case SOCIAL_ORGANISATION -> "5";
          default -> "91";
        };
    String text = code.text();
    if (text.startsWith(prefix)) return;
    Map<String, Object> observed = new LinkedHashMap<>();
    observed.put("code", text);
    observed.put("form", form);
    observed.put("prefix", prefix);
    findings.add(codeType.of(observed, "code", text, "form", texts.of(form), "prefix", prefix));
  }

  private void addEnds(List<Finding> findings, Facts facts) {
    List<Noted> found = new ArrayList<>(0);
    for (Document document : facts.enterprise.documents()) {
      if (endsSoon(document.validUntil(), facts.asOf)) {
        found.add(new Noted(document.material(), document, paperEnds(document, facts.asOf)));
      }
    }
    for (CompletedStep step : facts.enterprise.completedSteps()) {
      if (endsSoon(step.validUntil(), facts.asOf) && step.countsOn(facts.asOf)) {
        found.add(new Noted(step.step(), step, stepEnds(step, facts.asOf)));
      }
    }
    Noted.add(findings, found);
  }

  private static boolean endsSoon(LocalDate validUntil, LocalDate asOf) {
    if (validUntil == null) return false;
    long days = validUntil.toEpochDay() - asOf.toEpochDay();
    return days >= 0 && days <= SOON;
  }

  private Finding paperEnds(Document document, LocalDate asOf) {
    Map<String, Object> observed = new LinkedHashMap<>();
    if (document.form() != null) observed.put("form", document.form());
    observed.put("material", document.material());
    observed.put("today", asOf);
    observed.put("validUntil", document.validUntil());
    return paperEnds.of(
        observed,
        "name:material",
        texts.nameOf(document.material()),
        "validUntil",
        document.validUntil().toString());
  }

  private Finding stepEnds(CompletedStep step, LocalDate asOf) {
    Map<String, Object> observed = new LinkedHashMap<>();
    observed.put("step", step.step());
    observed.put("today", asOf);
    observed.put("validUntil", step.validUntil());
    return stepEnds.about(
        step.step(),
        observed,
        "name:step",
        texts.nameOf(step.step()),
        "validUntil",
        step.validUntil().toString());
  }

  private static void addObsolete(List<Finding> findings, Facts facts, Papers papers) {
    Law law = facts.law;
    if (papers.has(Material.BANK_ACCOUNT_OPENING_PERMIT) && facts.permitEnded()) {
      findings.add(law.permitObsolete[facts.place.ordinal()]);
    }
    for (Material material : Material.all()) {
      Finding finding = law.obsolete[material.ordinal()];
      if (finding != null && papers.has(material)) findings.add(finding);
    }
    Finding certificate = law.organisationCodeObsolete[facts.eighteen ? 1 : 0];
    if (certificate != null && papers.has(Material.ORGANISATION_CODE_CERTIFICATE)) {
      findings.add(certificate);
    }
  }

  private void addOtherNames(List<Finding> findings, Facts facts) {
    String name = facts.enterprise.name();
    List<Noted> found = new ArrayList<>(0);
    for (CompletedStep step : facts.enterprise.completedSteps()) {
      String registered = step.registeredName();
      if (registered == null || !step.countsOn(facts.asOf) || Names.same(registered, name)) {
        continue;
      }
      Map<String, Object> observed = new LinkedHashMap<>();
      observed.put("name", name);
      observed.put("registeredName", registered);
      observed.put("step", step.step());
      Finding finding =
          otherName.about(
              step.step(),
              observed,
              "name:step",
              texts.nameOf(step.step()),
              "registeredName",
              registered,
              "name",
              name);
      found.add(new Noted(step.step(), step, finding));
    }
    Noted.add(findings, found);
  }

  private void addLimits(List<Finding> findings, BusinessScope scope) {
    if (scope == null || !scope.limited()) return;
    findings.add(
        limited.of(Map.of("limits", scope.limits()), "limits", texts.shown(scope.limits())));
  }

  private void addUnknownCodes(
      List<Finding> findings, Enterprise enterprise, boolean unknownMaterial) {
    List<Noted> found = new ArrayList<>(0);
    if (unknownMaterial) {
      for (Document document : enterprise.documents()) {
        String code = document.material();
        if (Material.of(code) == null) {
          found.add(unknown(code, NearestCode.ofMaterial(code)));
        }
      }
    }
    for (CompletedStep step : enterprise.completedSteps()) {
      String code = step.step();
      if (Stage.of(code) == null) found.add(unknown(code, NearestCode.ofStep(code)));
    }
    Noted.add(findings, found);
  }

  private Noted unknown(String code, String nearest) {
    return new Noted(
        code,
        List.of(code, nearest),
        unknownCode.of(
            Saying.observed("code", code, "nearest", nearest), "code", code, "nearest", nearest));
  }
}
