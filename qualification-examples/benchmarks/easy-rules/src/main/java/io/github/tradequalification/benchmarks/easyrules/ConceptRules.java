package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.CODE;
import static io.github.tradequalification.benchmarks.easyrules.Known.OPERATOR_PAPER;
import static io.github.tradequalification.benchmarks.easyrules.Known.SCOPE;
import static io.github.tradequalification.benchmarks.easyrules.Known.bearers;
import static io.github.tradequalification.benchmarks.easyrules.Known.details;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.obsolete;
import static io.github.tradequalification.benchmarks.easyrules.Known.speaker;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.china.Bearers;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.internal.Ground;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Rules;

/** What is read from a profile; first of all. */
final class ConceptRules {

  private ConceptRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "concepts",
                    "The identity paper of the legal representative bears the representative's name",
                    "practice of every authority named in this pack [practice]"))
            .priority(1)
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    bearers(facts)
                        .put(
                            "legal-representative-id",
                            Bearers.of(List.of(enterprise(facts).legalRepresentative()))))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "The identity paper of an operator bears the name of one of them",
                    "Material lists of the electronic port data centre's branches [practice]"))
            .priority(1)
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    bearers(facts).put("operator-id", Bearers.of(enterprise(facts).operators())))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "The details of an enterprise are its name, code, legal representative and address",
                    "the four-step procedure that trade agencies explain: what is stated agrees with the real details [practice]"))
            .priority(1)
            .when(facts -> enterprise(facts) != null)
            .then(
                facts -> {
                  Enterprise enterprise = enterprise(facts);
                  Map<String, String> details = details(facts);
                  details.put("name", enterprise.name());
                  details.put("unifiedSocialCreditCode", enterprise.unifiedSocialCreditCode());
                  details.put("legalRepresentative", enterprise.legalRepresentative().name());
                  details.put("address", enterprise.office().address());
                })
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "The credit code is read character by character",
                    "GB 32100-2015; GB 11714 for characters 9 to 17"))
            .priority(1)
            .when(facts -> enterprise(facts).unifiedSocialCreditCode() != null)
            .then(
                facts ->
                    facts.put(CODE, CreditCode.of(enterprise(facts).unifiedSocialCreditCode())))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "A domestic operator shows its filing form to other authorities",
                    "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
            .priority(1)
            .when(facts -> Boolean.FALSE.equals(enterprise(facts).foreignInvested()))
            .then(facts -> facts.put(OPERATOR_PAPER, new String[] {"operator-filing-form"}))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "A foreign-invested operator shows its approval, or the filing form",
                    "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
            .priority(1)
            .when(facts -> Boolean.TRUE.equals(enterprise(facts).foreignInvested()))
            .then(
                facts ->
                    facts.put(
                        OPERATOR_PAPER,
                        new String[] {"foreign-investment-approval", "operator-filing-form"}))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "An operator whose investors are not known shows the filing form or an approval",
                    "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
            .priority(1)
            .when(facts -> enterprise(facts).foreignInvested() == null)
            .then(
                facts ->
                    facts.put(
                        OPERATOR_PAPER,
                        new String[] {"operator-filing-form", "foreign-investment-approval"}))
            .build(),
        book.rule(
                Ground.of(
                        "concepts",
                        "An enterprise with a credit code of 18 characters owes nobody an organisation code certificate",
                        "State Council General Office Document 2015 No. 50: one licence, one code")
                    .from("2015-10-01"))
            .priority(1)
            .when(facts -> eighteen(enterprise(facts).unifiedSocialCreditCode()))
            .then(
                facts ->
                    obsolete(facts)
                        .put(
                            "organisation-code-certificate",
                            speaker(facts).obsolete("organisation-code-certificate")))
            .build(),
        book.rule(
                Ground.of(
                        "concepts",
                        "Nobody owes an organisation code certificate any more",
                        "SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31")
                    .from("2018-01-01"))
            .priority(1)
            .when(facts -> !eighteen(enterprise(facts).unifiedSocialCreditCode()))
            .then(
                facts ->
                    obsolete(facts)
                        .put(
                            "organisation-code-certificate",
                            speaker(facts).obsolete("organisation-code-certificate")))
            .build(),
        book.rule(
                Ground.of(
                    "concepts",
                    "The business scope is read item by item",
                    "Standardised business scope terms of the registration authorities; wordings of older licences [practice]"))
            .priority(1)
            .when(facts -> enterprise(facts).businessScope() != null)
            .then(facts -> facts.put(SCOPE, BusinessScope.of(enterprise(facts).businessScope())))
            .build());
  }

  private static boolean eighteen(String code) {
    return code != null && code.length() == 18;
  }
}
