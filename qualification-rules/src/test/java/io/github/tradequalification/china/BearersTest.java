package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearersTest {

  @Test
  void theyAreNamedInTheirNaturalOrderWhateverTheOrderOfTheList() {
    Bearers bearers =
        Bearers.of(List.of(Person.named("b"), Person.named("A (x)"), Person.named("c")));
    assertThat(bearers.names()).isEqualTo("A (x),b,c");
    assertThat(bearers)
        .isEqualTo(
            Bearers.of(List.of(Person.named("c"), Person.named("b"), Person.named("A (x)"))));
    assertThat(bearers.known()).isTrue();
    assertThat(bearers.include("a（X）")).isTrue();
    assertThat(bearers.include("d")).isFalse();
  }

  @Test
  void nobodyOrSomebodyWithoutANameLeavesNothingToCompare() {
    assertThat(Bearers.of(List.of())).isEqualTo(Bearers.ANYONE);
    assertThat(Bearers.of(List.of(Person.named("a"), Person.UNKNOWN))).isEqualTo(Bearers.ANYONE);
    assertThat(Bearers.ANYONE.known()).isFalse();
  }
}
