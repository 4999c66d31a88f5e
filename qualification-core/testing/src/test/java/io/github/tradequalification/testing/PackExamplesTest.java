package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExamplesTest {

  @TempDir private Path folder;

  @Test
  void aProfileIsItsBaseWithWhatChanges() throws IOException {
    PackExample example =
        read(
            """
            "name": "One", "base": "a", "asOf": "2020-01-02", "change": {"legalForm": null, "trade": {"exports": true}},
            "without": ["x COPY"], "with": [{"material": "y"}], "steps": [{"step": "s"}], "expect": {"standing": "BLOCKED"}""");
    Enterprise enterprise = example.enterprise();
    assertThat(enterprise.legalForm()).isNull();
    assertThat(enterprise.trade().exports()).isTrue();
    assertThat(enterprise.trade().imports()).isTrue();
    assertThat(enterprise.documents())
        .extracting(paper -> paper.material() + " " + paper.form())
        .containsExactly("x ORIGINAL", "y null");
    assertThat(enterprise.completedSteps()).extracting(step -> step.step()).containsExactly("s");
    assertThat(example.lawOf()).isEqualTo(example.asOf()).isEqualTo(LocalDate.of(2020, 1, 2));
  }

  @Test
  void whatAnExampleCannotSayIsRefusedWithItsFileAndName() {
    refused("\"expect\": {}", "it expects nothing");
    refused("\"expect\": {\"a\": 1}, \"chnage\": {}", "an example has no `chnage`");
    refused("\"expect\": {\"a\": 1}, \"without\": [\"z\"]", "there is no `z` to leave out");
  }

  @Test
  void anExpectationThatNothingIsKnownOfIsRefused() {
    Assessment any =
        new Assessment(
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            Assessment.Eligibility.ELIGIBLE,
            Assessment.Standing.QUALIFIED,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpectedAnswer.check("{\"standings\": \"QUALIFIED\"}", any))
        .withMessageContaining("nothing is known of `standings`");
  }

  private void refused(String rest, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> read("\"name\": \"One\", \"base\": \"a\", \"asOf\": \"2020-01-02\", " + rest))
        .withMessageContaining("some.json: One: " + why);
  }

  private PackExample read(String example) throws IOException {
    Files.createDirectories(folder.resolve("base"));
    Files.writeString(
        folder.resolve("base/a.json"),
        """
        {"name": "A", "legalForm": "COMPANY", "trade": {"imports": true},
         "documents": [{"material": "x", "form": "COPY"}, {"material": "x", "form": "ORIGINAL"}]}""");
    Files.writeString(folder.resolve("some.json"), "[{" + example + "}]");
    return PackExamples.in(folder).all().get(0);
  }
}
