package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final RequiredMaterial MATERIAL =
      new RequiredMaterial(
          "m",
          Document.Form.COPY,
          false,
          false,
          "M",
          List.of(MissingMaterial.Reason.NOT_SEALED),
          2,
          List.of(new RequiredMaterial.Alternative("o", "O")),
          new RequiredMaterial.Origin("s", null, null),
          List.of(Document.Form.COPY, Document.Form.ELECTRONIC),
          true,
          true,
          Source.Grade.LAW);

  private static final Source SOURCE =
      new Source(
          "i-1",
          "T",
          null,
          "art. 1",
          Source.Grade.PRACTICE,
          DAY,
          null,
          "http://a.example",
          DAY,
          "no. 1");

  @Test
  void everyComponentIsWrittenInItsOrderNullsIncluded() throws IOException {
    Map<String, Object> observed = new HashMap<>();
    observed.put("businessScope", null);
    Finding finding =
        new Finding(
            "c",
            Finding.Outcome.UNKNOWN,
            Finding.Weight.LAW,
            null,
            observed,
            "message",
            "remedy",
            "rule",
            "source",
            List.of(SOURCE),
            "C",
            null);
    MissingMaterial missing =
        new MissingMaterial(
            "s",
            "m",
            "M",
            Document.Form.ORIGINAL,
            List.of(MissingMaterial.Reason.INCONSISTENT, MissingMaterial.Reason.UNCONFIRMED),
            new MissingMaterial.Detail(
                Map.of("holder", new MissingMaterial.Difference("甲", "乙")),
                List.of("sealed", "form")),
            "message",
            "rule",
            "source",
            List.of(SOURCE),
            1,
            List.of(),
            new RequiredMaterial.Origin(null, null, "I"),
            List.of(Document.Form.ORIGINAL));
    Assessment assessment =
        new Assessment(
            DAY,
            DAY,
            "en",
            Assessment.Eligibility.UNDETERMINED,
            Assessment.Standing.IN_PROGRESS,
            List.of(finding),
            List.of(missing),
            List.of(
                new Step(
                    "s",
                    "S",
                    Step.Status.ALLOWED,
                    List.of("w"),
                    List.of(MATERIAL),
                    "a",
                    null,
                    new WorkingDays(3, 5),
                    null,
                    3,
                    "free",
                    30,
                    null,
                    List.of(),
                    "rule",
                    true,
                    true,
                    List.of("c"))),
            new NextStep(
                "s",
                "S",
                null,
                "a",
                null,
                new WorkingDays(3, 5),
                null,
                3,
                null,
                null,
                List.of(MATERIAL)),
            List.of(new Question("f", List.of("c"), "F", "W")),
            List.of(new RulePack("p", "1", "sha256:0", DAY)));
    assertThat(AssessmentJson.write(assessment)).isEqualTo(RecordText.of(assessment));
    assertThat(AssessmentJson.write(assessment))
        .isEqualTo(
            """
        {"asOf":"2021-06-01","lawOf":"2021-06-01","language":"en","eligibility":"UNDETERMINED","standing":"IN_PROGRESS",
        "findings":[{"code":"c","outcome":"UNKNOWN","weight":"LAW","step":null,"observed":{"businessScope":null},"message":"message","remedy":"remedy","rule":"rule","source":"source",
        "sources":[{"id":"i-1","title":"T","issuer":null,"article":"art. 1","grade":"PRACTICE","from":"2021-06-01","until":null,"address":"http://a.example","checked":"2021-06-01","number":"no. 1"}],"name":"C","yearlyBy":null}],
        "missingMaterials":[{"step":"s","material":"m","name":"M","form":"ORIGINAL","reasons":["INCONSISTENT","UNCONFIRMED"],
        "detail":{"inconsistent":{"holder":{"stated":"甲","actual":"乙"}},"unconfirmed":["form","sealed"]},"message":"message","rule":"rule","source":"source",
        "sources":[{"id":"i-1","title":"T","issuer":null,"article":"art. 1","grade":"PRACTICE","from":"2021-06-01","until":null,"address":"http://a.example","checked":"2021-06-01","number":"no. 1"}],
        "copies":1,"alternatives":[],"from":{"issuer":"I"},"acceptedForms":["ORIGINAL"]}],
        "steps":[{"step":"s","name":"S","status":"ALLOWED","waitsFor":["w"],"materials":[{"material":"m","form":"COPY","signed":false,"satisfied":false,"name":"M","reasons":["NOT_SEALED"],"copies":2,"alternatives":[{"material":"o","name":"O"}],"from":{"step":"s"},"acceptedForms":["COPY","ELECTRONIC"],"sealed":true,"legible":true,"grade":"LAW"}],"authority":"a","channel":null,"workingDays":{"min":3,"max":5},"result":null,"statutoryWorkingDays":3,"fee":"free","withinDays":30,"reason":null,"sources":[],"rule":"rule","filing":true,"required":true,"mends":["c"]}],
        "nextStep":{"step":"s","name":"S","ready":null,"authority":"a","channel":null,"workingDays":{"min":3,"max":5},"result":null,"statutoryWorkingDays":3,"fee":null,"withinDays":null,
        "materials":[{"material":"m","form":"COPY","signed":false,"satisfied":false,"name":"M","reasons":["NOT_SEALED"],"copies":2,"alternatives":[{"material":"o","name":"O"}],"from":{"step":"s"},"acceptedForms":["COPY","ELECTRONIC"],"sealed":true,"legible":true,"grade":"LAW"}]},
        "questions":[{"fact":"f","decides":["c"],"name":"F","whoKnows":"W"}],"rulePacks":[{"id":"p","version":"1","digest":"sha256:0","sourcesChecked":"2021-06-01"}]}"""
                .replace("\n", ""));
  }

  @Test
  void whatIsNotKnownOfAPaperIsLeftOut() {
    MissingMaterial missing =
        new MissingMaterial(
            "s",
            "m",
            "M",
            Document.Form.COPY,
            List.of(MissingMaterial.Reason.ABSENT),
            MissingMaterial.Detail.NONE,
            "message",
            "rule",
            "source",
            List.of(SOURCE),
            1,
            List.of(),
            new RequiredMaterial.Origin(null, true, null),
            List.of(Document.Form.COPY));
    Finding finding =
        new Finding(
            "n",
            Finding.Outcome.NOTE,
            Finding.Weight.ADVICE,
            "s",
            Map.of("amount", new BigDecimal("0.10"), "day", DAY, "count", 2, "sure", true),
            "message",
            null,
            "rule",
            "source",
            List.of(),
            null,
            MonthDay.of(6, 30));
    Assessment assessment =
        new Assessment(
            DAY,
            DAY,
            "en",
            Assessment.Eligibility.ELIGIBLE,
            Assessment.Standing.QUALIFIED,
            List.of(finding),
            List.of(missing),
            List.of(),
            null,
            List.of(),
            List.of());
    assertThat(AssessmentJson.write(assessment))
        .contains(
            "\"detail\":{}",
            "\"nextStep\":null",
            "\"amount\":0.10",
            "\"day\":\"2021-06-01\"",
            "\"count\":2",
            "\"sure\":true");
    assertThat(AssessmentJson.writeIndented(assessment))
        .isEqualToIgnoringWhitespace(AssessmentJson.write(assessment));
  }
}
