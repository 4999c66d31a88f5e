package io.github.tradequalification.authoring.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactUseTest {

  @Test
  void aComparisonIsFoundHoweverItIsWritten() {
    assertThat(uses("Trade(exports == true)")).containsExactly("trade.exports COMPARED");
    assertThat(uses("Enterprise(trade.exports)")).containsExactly("trade.exports COMPARED");
    assertThat(uses("$o : Office(zone in (Zone.NONE, Zone.OTHER))"))
        .containsExactly("office.zone COMPARED");
    assertThat(uses("Office(region != null, region.startsWith(\"64(,01\"))"))
        .containsExactly("office.region COMPARED");
    assertThat(uses("Enterprise($f : legalForm, Names.same(businessScope, $f) == false)"))
        .containsExactly("businessScope COMPARED");
    assertThat(uses("not Office(region == \"31\")"))
        .containsExactly("office.region COMPARED_UNDER_NOT");
    assertThat(uses("Enterprise(legalForm == null || legalForm != LegalForm.BRANCH)"))
        .containsExactly("legalForm UNKNOWN", "legalForm COMPARED");
  }

  @Test
  void whatIsOnlyBoundOrKnownOrAlwaysThereIsNoComparison() {
    assertThat(uses("Enterprise($code : unifiedSocialCreditCode != null, name == \"x\")"))
        .isEmpty();
    assertThat(uses("Enterprise($z : office.zone)\n Document(holder == \"exports\")")).isEmpty();
  }

  @Test
  void aComparisonOfAFactThatAPackDeclaresIsFoundByItsName() {
    assertThat(uses("Fact(name == \"importsFood\", value == true)"))
        .containsExactly("facts.importsFood COMPARED");
    assertThat(uses("$f : Fact( value != \"a, (b\" && name==\"brand\" )"))
        .containsExactly("facts.brand COMPARED");
    assertThat(uses("not Fact(name == \"importsFood\", value == false)"))
        .containsExactly("facts.importsFood COMPARED_UNDER_NOT");
    assertThat(uses("Fact(name == \"importsFood\", value == null)"))
        .containsExactly("facts.importsFood UNKNOWN");
    assertThat(uses("Fact(name == \"kinds\", value == null || value == 3)"))
        .containsExactly("facts.kinds UNKNOWN", "facts.kinds COMPARED");
    assertThat(uses("Fact(name in (\"a\", \"b\"), value == true)\nTrade(exports == true)"))
        .containsExactly("facts.a COMPARED", "facts.b COMPARED", "trade.exports COMPARED");
  }

  @Test
  void aFactThatAPackDeclaresAndThatIsOnlyBoundOrKnownIsNotCompared() {
    assertThat(uses("Fact(name == \"kinds\", $kinds : value != null)")).isEmpty();
    assertThat(uses("Fact(name == \"kinds\", $kinds : value)")).isEmpty();
    assertThat(uses("Fact(name == \"value == true\")")).isEmpty();
  }

  private static List<String> uses(String condition) {
    return FactUse.in(condition).stream().map(use -> use.fact() + " " + use.how()).toList();
  }
}
