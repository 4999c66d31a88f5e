package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void thePackToCopyIsBuiltFromItsFolder() throws IOException {
    assertThat(assessor("../own-pack").rulePacks())
        .extracting(RulePack::id)
        .containsExactly("china-import-export", "example-own-pack");
  }

  /** The standard pack is on the class path of this test too: the one in the folder is taken. */
  @Test
  void theStandardPackInAFolderTakesThePlaceOfTheBuiltOne() throws IOException {
    QualificationAssessor built = QualificationAssessor.load();
    QualificationAssessor edited = assessor("../../qualification-rules");
    Enterprise enterprise = Enterprise.named("Example").build();
    Assessment answer = edited.assess(enterprise, DAY);
    assertThat(answer.steps()).isEqualTo(built.assess(enterprise, DAY).steps());
    assertThat(edited.rulePacks()).hasSize(1).isNotEqualTo(built.rulePacks());
  }

  private static QualificationAssessor assessor(String folder) throws IOException {
    List<PackJar> others = new Packs().read();
    return PackBuilder.assessor(PackBuilder.build(PackFolder.of(Path.of(folder)), others), others);
  }
}
