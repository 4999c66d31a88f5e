package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.benchmarks.plain.Obligation.When.ALWAYS;
import static io.github.tradequalification.benchmarks.settling.Material.BANK_ACCOUNT_OPENING_PERMIT;
import static io.github.tradequalification.benchmarks.settling.Material.BASIC_ACCOUNT_INFORMATION;
import static io.github.tradequalification.benchmarks.settling.Material.BUSINESS_LICENCE;
import static io.github.tradequalification.benchmarks.settling.Material.CUSTOMS_REGISTRATION_APPLICATION;
import static io.github.tradequalification.benchmarks.settling.Material.CUSTOMS_REGISTRATION_RECEIPT;
import static io.github.tradequalification.benchmarks.settling.Material.FOREIGN_EXCHANGE_CONFIRMATION;
import static io.github.tradequalification.benchmarks.settling.Material.FOREIGN_EXCHANGE_DIRECTORY_APPLICATION;
import static io.github.tradequalification.benchmarks.settling.Material.FOREIGN_INVESTMENT_APPROVAL;
import static io.github.tradequalification.benchmarks.settling.Material.LEGAL_REPRESENTATIVE_ID;
import static io.github.tradequalification.benchmarks.settling.Material.OPERATOR_FILING_APPLICATION;
import static io.github.tradequalification.benchmarks.settling.Material.OPERATOR_FILING_FORM;
import static io.github.tradequalification.benchmarks.settling.Material.OPERATOR_ID;
import static io.github.tradequalification.benchmarks.settling.Material.ORGANISATION_CODE_CERTIFICATE;
import static io.github.tradequalification.benchmarks.settling.Requirement.Kind.COPY;
import static io.github.tradequalification.benchmarks.settling.Requirement.Kind.COPY_OR_FILE;
import static io.github.tradequalification.benchmarks.settling.Requirement.Kind.ORIGINAL;
import static io.github.tradequalification.benchmarks.settling.Requirement.Kind.SEALED_FORM;
import static io.github.tradequalification.benchmarks.settling.Requirement.Kind.SIGNED_FORM;

import io.github.tradequalification.Finding;
import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.benchmarks.plain.Obligation.When;
import io.github.tradequalification.benchmarks.settling.Goal;
import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.Requirement;
import io.github.tradequalification.benchmarks.settling.Requirement.Kind;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.benchmarks.settling.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The law of one period. */
final class Law {

  /** Where banks stopped to issue account opening permits on different days. */
  enum Place {
    JIANGSU_AND_ZHEJIANG,
    SHANGHAI,
    ELSEWHERE
  }

  final Conditions conditions;
  final boolean filing;
  final boolean zonesWaived;
  final boolean zonesUnsettled;
  final boolean approvalFiled;
  final boolean customsAskForOperator;
  final boolean directoryAsksForOperator;
  final boolean directoryAwaitsCustoms;
  final boolean smallTradersRelieved;
  final boolean regionDecides;
  final Obligation[][] obligations = new Obligation[Stage.all().length][];
  final Goal[] goals = new Goal[Stage.all().length];

  /** By step; null where it is no filing. */
  final Finding[] localPractice = new Finding[Stage.all().length];

  /** By place; null while permits are issued. */
  final Finding[] permitObsolete = new Finding[Place.values().length];

  /** Without a credit code of 18 characters, and with one. */
  final Finding[] organisationCodeObsolete = new Finding[2];

  /** By material; null where it may be demanded. */
  final Finding[] obsolete = new Finding[Material.all().length];

  private final LocalDate day;
  private final Rulebook rules;

  Law(LocalDate day, Rulebook rules) {
    this.day = day;
    this.rules = rules;
    boolean codeNeeded = since("2018-01-01");
    filing = !since("2022-12-30");
    zonesWaived = since("2019-12-01");
    zonesUnsettled = since("2022-12-01") && filing;
    approvalFiled = !since("2019-03-01");
    customsAskForOperator = !since("2022-01-01");
    directoryAsksForOperator = filing;
    directoryAwaitsCustoms = !since("2024-06-01");
    smallTradersRelieved = since("2019-10-23");
    regionDecides = since("2019-02-25") && !since("2019-07-22");
    conditions = new Conditions(rules, filing, codeNeeded, since("2022-12-01"));
    obligations(codeNeeded);
    goals();
    obsolete();
  }

  private boolean since(String first) {
    return !day.isBefore(LocalDate.parse(first));
  }

  private void obligations(boolean codeNeeded) {
    List<Obligation> asked = new ArrayList<>();
    Stage stage = Stage.PREPARATION;
    add(asked, stage, COPY, When.PERMIT_ISSUED, "permit", BANK_ACCOUNT_OPENING_PERMIT);
    add(asked, stage, COPY, When.PERMIT_ENDED, "account", BASIC_ACCOUNT_INFORMATION);
    add(asked, stage, ORIGINAL, ALWAYS, "licence", BUSINESS_LICENCE);
    add(asked, stage, COPY, ALWAYS, "licence", BUSINESS_LICENCE);
    add(asked, stage, COPY, ALWAYS, "representative", LEGAL_REPRESENTATIVE_ID);
    put(stage, asked);

    put(Stage.BUSINESS_SCOPE_AMENDMENT, asked);

    stage = Stage.FOREIGN_TRADE_OPERATOR_FILING;
    if (filing) {
      Kind copy = approvalFiled ? COPY : COPY_OR_FILE;
      add(asked, stage, copy, ALWAYS, "licence", BUSINESS_LICENCE);
      if (approvalFiled) {
        add(asked, stage, copy, When.FOREIGN_INVESTED, "approval", FOREIGN_INVESTMENT_APPROVAL);
      }
      add(asked, stage, SIGNED_FORM, ALWAYS, "application", OPERATOR_FILING_APPLICATION);
      if (!codeNeeded) addOrganisationCode(asked, stage);
    }
    put(stage, asked);

    stage = Stage.CUSTOMS_REGISTRATION;
    if (customsAskForOperator) add(asked, stage, COPY, ALWAYS, "licence", BUSINESS_LICENCE);
    add(asked, stage, SEALED_FORM, ALWAYS, "application", CUSTOMS_REGISTRATION_APPLICATION);
    if (customsAskForOperator) addOperatorsPaper(asked, stage);
    if (!codeNeeded) addOrganisationCode(asked, stage);
    put(stage, asked);

    stage = Stage.ELECTRONIC_PORT_CARD;
    add(asked, stage, COPY, ALWAYS, "copies", BUSINESS_LICENCE);
    add(asked, stage, COPY, ALWAYS, "copies", CUSTOMS_REGISTRATION_RECEIPT);
    add(asked, stage, COPY, ALWAYS, "copies", LEGAL_REPRESENTATIVE_ID);
    add(asked, stage, COPY, ALWAYS, "copies", OPERATOR_ID);
    put(stage, asked);

    stage = Stage.FOREIGN_EXCHANGE_DIRECTORY;
    if (directoryAwaitsCustoms) {
      add(asked, stage, COPY, ALWAYS, "licence", BUSINESS_LICENCE);
      add(asked, stage, COPY, ALWAYS, "receipt", CUSTOMS_REGISTRATION_RECEIPT);
    }
    if (!since("2020-08-28")) {
      add(asked, stage, SIGNED_FORM, ALWAYS, "confirmation", FOREIGN_EXCHANGE_CONFIRMATION);
    }
    add(asked, stage, SIGNED_FORM, ALWAYS, "application", FOREIGN_EXCHANGE_DIRECTORY_APPLICATION);
    if (directoryAsksForOperator) addOperatorsPaper(asked, stage);
    if (!codeNeeded) addOrganisationCode(asked, stage);
    put(stage, asked);
  }

  /** Materials are added in the order of their codes, in which answers name them. */
  private void add(
      List<Obligation> asked,
      Stage stage,
      Kind kind,
      When when,
      String rule,
      Material... materials) {
    String place =
        switch (stage) {
          case FOREIGN_TRADE_OPERATOR_FILING -> "filing.";
          case CUSTOMS_REGISTRATION -> "customs.";
          case ELECTRONIC_PORT_CARD -> "card.";
          case FOREIGN_EXCHANGE_DIRECTORY -> "directory.";
          default -> "preparation.";
        };
    String name = rules.rule(place + rule);
    String source = rules.source(place + rule);
    asked.add(
        new Obligation(when, new Requirement(rules.texts, stage, kind, name, source, materials)));
  }

  private void addOrganisationCode(List<Obligation> asked, Stage stage) {
    add(
        asked,
        stage,
        COPY,
        When.WITHOUT_CREDIT_CODE,
        "organisation-code",
        ORGANISATION_CODE_CERTIFICATE);
  }

  private void addOperatorsPaper(List<Obligation> asked, Stage stage) {
    Material form = OPERATOR_FILING_FORM;
    Material approval = FOREIGN_INVESTMENT_APPROVAL;
    add(asked, stage, COPY, When.OPERATOR_DOMESTIC, "operator", form);
    add(asked, stage, COPY, When.OPERATOR_UNKNOWN, "operator", form, approval);
    add(asked, stage, COPY, When.OPERATOR_FOREIGN, "operator", approval, form);
  }

  private void put(Stage stage, List<Obligation> asked) {
    obligations[stage.ordinal()] = asked.toArray(new Obligation[0]);
    asked.clear();
  }

  private void goals() {
    boolean filed = since("2022-01-01");
    boolean banks = since("2024-06-01");
    int customsDays = filed ? 3 : 7;
    String bank = banks ? "bank" : "exchange-administration";
    goals[0] = Goal.preparation(rules.texts, Stage.PREPARATION);
    filing(
        Stage.BUSINESS_SCOPE_AMENDMENT,
        "registration-authority",
        "registration-authority",
        new WorkingDays(1, 5),
        "amended-licence");
    filing(
        Stage.FOREIGN_TRADE_OPERATOR_FILING,
        "commerce",
        "commerce-platform",
        new WorkingDays(5, 5),
        "operator-filing-form");
    filing(
        Stage.CUSTOMS_REGISTRATION,
        "customs",
        "single-window",
        new WorkingDays(customsDays, customsDays),
        filed ? "customs-filing" : "customs-certificate");
    filing(
        Stage.ELECTRONIC_PORT_CARD,
        "electronic-port",
        "electronic-port",
        new WorkingDays(3, 10),
        "electronic-port-cards");
    filing(
        Stage.FOREIGN_EXCHANGE_DIRECTORY,
        bank,
        bank,
        new WorkingDays(banks ? 0 : 1, 3),
        "directory-entry");
  }

  private void filing(
      Stage stage, String authority, String channel, WorkingDays workingDays, String result) {
    Goal goal = Goal.filing(rules.texts, stage, authority, channel, workingDays, result);
    goals[stage.ordinal()] = goal;
    localPractice[stage.ordinal()] =
        rules
            .note("local-practice")
            .about(
                stage.code,
                Saying.observed("authority", goal.authorityKey(), "step", stage.code),
                "authority:authority",
                goal.authority());
  }

  private void obsolete() {
    Material permit = BANK_ACCOUNT_OPENING_PERMIT;
    permitObsolete[0] = obsolete(permit, "2019-02-25", "permit-in-jiangsu-and-zhejiang");
    permitObsolete[1] = obsolete(permit, "2019-04-30", "permit-in-shanghai");
    permitObsolete[2] = obsolete(permit, "2019-07-22", "permit-elsewhere");
    Material certificate = ORGANISATION_CODE_CERTIFICATE;
    organisationCodeObsolete[0] = obsolete(certificate, "2018-01-01", "organisation-code");
    organisationCodeObsolete[1] =
        obsolete(certificate, "2015-10-01", "organisation-code-with-credit-code");
    putObsolete(FOREIGN_EXCHANGE_CONFIRMATION, "2020-08-28", "confirmation");
    putObsolete(FOREIGN_INVESTMENT_APPROVAL, "2022-12-30", "operator-filing");
    putObsolete(OPERATOR_FILING_APPLICATION, "2022-12-30", "operator-filing");
    putObsolete(OPERATOR_FILING_FORM, "2022-12-30", "operator-filing");
  }

  private void putObsolete(Material material, String first, String rule) {
    obsolete[material.ordinal()] = obsolete(material, first, rule);
  }

  private Finding obsolete(Material material, String first, String rule) {
    if (!since(first)) return null;
    return rules
        .note("obsolete-material", "obsolete-material", "obsolete-material." + rule)
        .of(
            Saying.observed("material", material.code, "since", LocalDate.parse(first)),
            "since",
            first,
            "name:material",
            rules.texts.get("material." + material.code));
  }

  String nameOfFact(String path) {
    return rules.texts.get("fact." + path);
  }
}
