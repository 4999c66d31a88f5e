package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {

  @Test
  void eachHasAKindAndAName() {
    assertThat(Placeholder.in("After “{name:step}” ask {office.zone}."))
        .containsExactly(new Placeholder("name:step", true), new Placeholder("office.zone", true));
    assertThat(new Placeholder("name:step", true).kind()).isEqualTo("name");
    assertThat(new Placeholder("name:step", true).name()).isEqualTo("step");
    assertThat(new Placeholder("step", true).kind()).isEmpty();
  }

  @Test
  void oneThatIsNotClosedGoesOnToTheEnd() {
    assertThat(Placeholder.in("After {step, ask {zone}"))
        .containsExactly(new Placeholder("step, ask {zone}", false), new Placeholder("zone", true));
    assertThat(Placeholder.in("no placeholder")).isEmpty();
  }
}
