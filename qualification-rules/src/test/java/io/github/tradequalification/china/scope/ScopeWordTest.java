package io.github.tradequalification.china.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.RulePackException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ScopeWordTest {

  private static Properties words(String kind, String words) {
    Properties properties = new Properties();
    properties.setProperty(kind, words);
    return properties;
  }

  @Test
  void theLongestWordComesFirst() {
    Map<Character, List<ScopeWord.Entry>> read =
        ScopeWord.byFirstCharacter(words("TRADE", "ab | abc|b"));
    assertThat(read).containsOnlyKeys('a', 'b');
    assertThat(read.get('a'))
        .containsExactly(
            new ScopeWord.Entry("abc", ScopeWord.TRADE),
            new ScopeWord.Entry("ab", ScopeWord.TRADE));
  }

  @Test
  void aMisspeltKindIsNamedWithThoseThereAre() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> ScopeWord.byFirstCharacter(words("TRADES", "a")))
        .withMessageContaining("scope-words.properties: `TRADES` is not a kind of word")
        .withMessageContaining("TRADE, MAKING");
  }

  @Test
  void anEmptyWordIsRefusedWithItsKind() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> ScopeWord.byFirstCharacter(words("TRADE", "a||b")))
        .withMessageContaining("scope-words.properties: `TRADE` has an empty word");
  }
}
