package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void nothingChanged() {
    assertThat(UnifiedDiff.of("f", "a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void changesFarApartHavePiecesOfTheirOwn() {
    String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
    String after = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj\nk\nk2\nl\n";
    assertThat(UnifiedDiff.of("f", before, after))
        .isEqualTo(
            """
            --- f
            +++ f
            @@ -1,5 +1,5 @@
             a
            -b
            +B
             c
             d
             e
            @@ -9,4 +9,5 @@
             i
             j
             k
            +k2
             l
            """);
  }

  @Test
  void changesNearEachOtherAreOnePiece() {
    assertThat(UnifiedDiff.of("f", "a\nb\nc\nd\n", "A\nb\nc\nD\n"))
        .isEqualTo("--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+A\n b\n c\n-d\n+D\n");
  }
}
