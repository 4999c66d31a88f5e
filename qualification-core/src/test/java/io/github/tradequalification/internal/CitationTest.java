package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.TEXTS;
import static io.github.tradequalification.internal.SmallRegister.NEW;
import static io.github.tradequalification.internal.SmallRegister.OLD;
import static io.github.tradequalification.internal.SmallRegister.asks;
import static io.github.tradequalification.internal.SmallRegister.load;
import static io.github.tradequalification.internal.SmallRegister.missing;
import static io.github.tradequalification.internal.SmallRegister.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Source;
import io.github.tradequalification.Source.Grade;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** How an answer cites one source: its article, its grade, plain words; and what is refused. */
class CitationTest {

  @Test
  void articlesAreSaidInChineseAsFarAsTheyAreKnown() {
    assertThat(chinese("art. 4")).isEqualTo("令第221号第4条");
    assertThat(chinese("art. 17 para. 3")).isEqualTo("令第221号第17条第3款");
    assertThat(chinese("chapter 3, arts. 5 and 6, item 2")).isEqualTo("令第221号第3章第5、6条第2项");
    assertThat(chinese("arts. 4 to 7 and 9")).isEqualTo("令第221号第4至7、9条");
    assertThat(chinese("annex 1")).isEqualTo("令第221号附件1");
    assertThat(chinese("annexes 1 and 2")).isEqualTo("令第221号附件1、2");
    assertThat(chinese("the table at its end")).isEqualTo("令第221号 the table at its end");
    assertThat(chinese("art. 4 and its notes")).isEqualTo("令第221号 art. 4 and its notes");
  }

  private static String chinese(String article) {
    String annotations = "@source(\"old-order " + article + "\")";
    return missing(load(pack(asks(annotations))).in(Locale.CHINESE), OLD).source();
  }

  @Test
  void theWeakerOfTwoGradesCounts() {
    assertThat(missing("@source(\"old-order\") @grade(\"unverified\")", OLD).source())
        .isEqualTo("Order 221 [unverified]");
    assertThat(missing("@source(\"what-agencies-do\") @grade(\"law\")", OLD).source())
        .isEqualTo("What agencies do [practice]");
  }

  @Test
  void plainWordsAreASourceWithoutAnId() {
    MissingMaterial plain =
        missing("@source(\"the words of an official; Old Order 221\") @grade(\"practice\")", OLD);
    assertThat(plain.source())
        .isEqualTo("the words of an official [practice]; Old Order 221 [practice]");
    assertThat(plain.sources().get(0))
        .isEqualTo(
            new Source(
                null,
                "the words of an official",
                null,
                null,
                Grade.PRACTICE,
                null,
                null,
                null,
                null,
                null));
    assertThat(missing("@source(\"Old Order 221\")", OLD).sources().get(0).grade()).isNull();
  }

  @Test
  void aSourceThatIsNotThereIsRefusedWithTheNearest() {
    refused("@source(\"old-ordre art. 4\")")
        .withMessageContaining("rule `The second step asks for a paper`")
        .withMessageContaining("no source `old-ordre`; nearest is `old-order`")
        .withMessageContaining("sources.properties");
    refused("@source(\"old-order; next-order\")").withMessageContaining("no source `next-order`");
    refused("@source(\"Old-Order\")").withMessageContaining("nearest is `old-order`");
    refused("@source(\"oldorder\")").withMessageContaining("nearest is `old-order`");
    refused("@source(\"old-order, art. 4\")").withMessageContaining("nearest is `old-order`");
    refused("@source(\"; \")").withMessageContaining("no source; give it @source");
    refused("@source(\"old-order\") @grade(\"weak\")")
        .withMessageContaining("@grade `weak` is no grade; write law, practice or unverified");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () -> load(TestPack.of("one", OUTLINE + asks("@source(\"no-register\")")).texts(TEXTS)))
        .withMessageContaining("no source `no-register`; add it to sources.properties");
  }

  private static ThrowableAssertAlternative<RulePackException> refused(String annotations) {
    return assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> load(pack(asks(annotations))));
  }

  @Test
  void whereNoSourceIsInForceAllAreShownWithTheirDays() {
    assertThat(missing("@source(\"new-order\")", OLD).sources())
        .extracting(Source::from)
        .containsExactly(NEW);
  }
}
