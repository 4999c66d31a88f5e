package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The READMEs tell from the rules how much each period of law asks for. {@code -Dsnapshots=update}
 * writes them again.
 */
class PeriodTableTest {

  private static final Path ROOT = Path.of("..");
  private static final String BEGIN = "<!-- periods: begin -->\n";
  private static final String END = "<!-- periods: end -->";
  private static final String HEAD =
      "| law from | steps | materials | papers handed in | working days |\n|---|---|---|---|---|\n";

  /** Days that tell the story in short. */
  private static final Set<String> SHORT =
      Set.of("2012-08-01", "2014-03-13", "2018-01-01", "2020-08-28", "2022-12-30", "2026-01-01");

  private static final Enterprise NEWCOMER =
      Enterprise.named("Example Trading Co., Ltd.")
          .unifiedSocialCreditCode("914403001922038216")
          .legalForm(LegalForm.COMPANY)
          .registrationStatus(RegistrationStatus.ACTIVE)
          .foreignInvested(false)
          .businessScope("import and export of goods")
          .office(Office.at("1 Example Road").region("110105").zone(Office.Zone.NONE))
          .legalRepresentative(Person.named("A"))
          .trade(
              Trade.inGoods()
                  .technology(false)
                  .imports(true)
                  .exports(true)
                  .selfDeclares(true)
                  .foreignExchange(true))
          .build();

  private final QualificationAssessor assessor = QualificationAssessor.load();

  @Test
  void theTablesTellWhatTheRulesAskFor() throws IOException {
    List<LocalDate> days = new ArrayList<>(assessor.lawChanges());
    days.add(0, assessor.firstDay());
    StringBuilder every = new StringBuilder(HEAD);
    StringBuilder some = new StringBuilder(HEAD);
    for (LocalDate day : days) {
      String row = row(day);
      every.append(row);
      if (SHORT.contains(day.toString())) some.append(row);
    }
    assertThat(some.toString().lines()).hasSize(2 + SHORT.size());
    holds(ROOT.resolve("qualification-rules/README.md"), every.toString());
    holds(ROOT.resolve("README.md"), some.toString());
  }

  private String row(LocalDate day) {
    Assessment answer = assessor.underLawOf(day).assess(NEWCOMER, day);
    Set<String> materials = new TreeSet<>();
    int steps = 0;
    int papers = 0;
    int fewest = 0;
    int most = 0;
    for (Step step : answer.steps()) {
      if (step.status() == Status.NOT_REQUIRED || step.status() == Status.OPTIONAL) continue;
      for (RequiredMaterial material : step.materials()) {
        materials.add(material.material() + " " + material.form());
      }
      if (step.authority() == null) continue;
      steps++;
      papers += step.materials().size();
      WorkingDays days = step.workingDays();
      if (days == null) continue;
      fewest += days.min();
      most += days.max();
    }
    return "| %s | %d | %d | %d | %d to %d |\n"
        .formatted(day, steps, materials.size(), papers, fewest, most);
  }

  private static void holds(Path readme, String table) throws IOException {
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if ("update".equals(System.getProperty("snapshots"))) {
      Files.writeString(readme, text.substring(0, begin) + table + text.substring(end));
    } else {
      assertThat(text.substring(begin, end)).as(readme.toString()).isEqualTo(table);
    }
  }
}
