package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.DatedPlan;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Plan;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlanJsonTest {

  @Test
  void everyComponentIsWrittenInItsOrder() throws IOException {
    Plan plan = Samples.of(Plan.class);
    assertThat(PlanJson.write(plan)).isEqualTo(RecordText.of(plan));
    assertThat(PlanJson.writeIndented(plan)).isEqualTo(RecordText.indented(plan));
    DatedPlan dated = Samples.of(DatedPlan.class);
    assertThat(PlanJson.write(dated)).isEqualTo(RecordText.of(dated));
    assertThat(PlanJson.writeIndented(dated)).isEqualTo(RecordText.indented(dated));
    DueDates due = Samples.of(DueDates.class);
    assertThat(PlanJson.write(due)).isEqualTo(RecordText.of(due));
    assertThat(PlanJson.writeIndented(due)).isEqualTo(RecordText.indented(due));
  }
}
