package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Page;
import io.github.tradequalification.authoring.check.Page.Block;
import io.github.tradequalification.authoring.check.Pages;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of finding has a page, and the examples of the page are what it says. */
class KindPagesTest {

  private static final Pages PAGES = Pages.read();
  private static List<PackJar> others;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheStandardPack() throws IOException {
    others = new Packs().read();
  }

  @Test
  void everyKindHasAPage() {
    assertThat(PAGES.all().keySet())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values()).map(Kind::code).toList());
  }

  @Test
  void thePackWithoutAnExampleHasNoFinding() throws IOException {
    assertThat(told(List.of())).startsWith("nothing is wrong");
  }

  @ParameterizedTest
  @EnumSource
  void theBadExampleGivesTheFinding(Kind kind) throws IOException {
    Page page = PAGES.of(kind);
    Report report = check(page.bad());
    assertThat(report.findings())
        .as(TextFormat.of(report))
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(kind))
        .hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void theGoodExampleGivesNone(Kind kind) throws IOException {
    assertThat(told(PAGES.of(kind).good())).startsWith("nothing is wrong");
  }

  private String told(List<Block> blocks) throws IOException {
    return TextFormat.of(check(blocks));
  }

  private Report check(List<Block> blocks) throws IOException {
    PagePack.in(folder).add(blocks);
    return Checker.check(PackFolder.of(folder), others);
  }
}
