package io.github.tradequalification.authoring.page;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much each period of the law asks of one enterprise. */
final class PeriodsPage {

  private final QualificationAssessor assessor;
  private final Words words;

  PeriodsPage(QualificationAssessor assessor, Words words) {
    this.assessor = assessor;
    this.words = words;
  }

  Page of(Enterprise enterprise) {
    List<LocalDate> days = new ArrayList<>(assessor.lawChanges());
    days.add(0, assessor.firstDay());
    List<String> head = new ArrayList<>();
    for (String key : List.of("lawFrom", "filings", "materials", "handedIn", "workingDays")) {
      head.add(words.heading(key));
    }
    List<List<String>> rows =
        days.stream().map(day -> row(assessor.assess(enterprise, day))).toList();
    return new Page(
        words.heading("periods"),
        List.of(
            new Page.Paragraph(words.heading("periodsOf", enterprise.name())),
            new Page.Table(head, rows)));
  }

  private List<String> row(Assessment answer) {
    Set<String> materials = new HashSet<>();
    int filings = 0;
    int papers = 0;
    int fewest = 0;
    int most = 0;
    boolean known = true;
    for (Step step : answer.steps()) {
      if (step.status() == Status.NOT_REQUIRED || step.status() == Status.OPTIONAL) continue;
      for (RequiredMaterial material : step.materials()) {
        materials.add(material.material() + " " + material.form());
      }
      if (step.authority() == null) continue;
      filings++;
      papers += step.materials().size();
      WorkingDays days = step.workingDays();
      known &= days != null;
      if (days == null) continue;
      fewest += days.min();
      most += days.max();
    }
    return List.of(
        answer.lawOf().toString(),
        String.valueOf(filings),
        String.valueOf(materials.size()),
        String.valueOf(papers),
        words.heading(known ? "daysFromTo" : "daysAtLeast", fewest, most));
  }
}
