package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearersTest {

  @Test
  void theyAreNamedInTheirNaturalOrderWhateverTheOrderOfTheList() {
    Bearers bearers =
        Bearers.of(
            List.of(
                Person.named("b").build(),
                Person.named("A (x)").build(),
                Person.named("c").build()));
    assertThat(bearers.names()).isEqualTo("A (x),b,c");
    assertThat(bearers)
        .isEqualTo(
            Bearers.of(
                List.of(
                    Person.named("c").build(),
                    Person.named("b").build(),
                    Person.named("A (x)").build())));
    assertThat(bearers.known()).isTrue();
    assertThat(bearers.include("a（X）")).isTrue();
    assertThat(bearers.include("d")).isFalse();
  }

  @Test
  void nobodyOrSomebodyWithoutANameLeavesNothingToCompare() {
    assertThat(Bearers.of(List.of())).isEqualTo(Bearers.ANYONE);
    assertThat(Bearers.of(List.of(Person.named("a").build(), Person.UNKNOWN)))
        .isEqualTo(Bearers.ANYONE);
    assertThat(Bearers.ANYONE.known()).isFalse();
  }
}
