package io.github.tradequalification.authoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeKindTest {

  /** What they take is a property of a paper, words, a day, or a code that no pack knows. */
  private static final Set<String> NO_CODES =
      Set.of("inconsistent", "unconfirmed", "onCode", "yearlyBy");

  @Test
  void ofEveryVerbThatTakesATextItIsKnownWhatItNames() {
    List<Class<?>> spoken = new ArrayList<>(List.of(Conclusions.class.getDeclaredClasses()));
    spoken.add(Conclusions.class);
    List<String> unknown = new ArrayList<>();
    for (Class<?> type : spoken) {
      for (Method verb : type.getDeclaredMethods()) {
        Class<?>[] taken = verb.getParameterTypes();
        for (int i = 0; i < taken.length; i++) {
          boolean text = taken[i] == String.class || taken[i] == String[].class;
          boolean known = CodeKind.namedBy(verb.getName(), i).isPresent();
          if (text && !known && !NO_CODES.contains(verb.getName())) unknown.add(verb.toString());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void theLastKindStandsForAllThatFollow() {
    assertThat(CodeKind.namedBy("copyOf", 3)).contains(CodeKind.MATERIAL);
    assertThat(CodeKind.namedBy("decides", 0)).contains(CodeKind.FACT);
    assertThat(CodeKind.namedBy("decides", 1)).contains(CodeKind.STEP);
    assertThat(CodeKind.namedBy("order", 0)).isEmpty();
    assertThat(CodeKind.called("material")).contains(CodeKind.MATERIAL);
    assertThat(CodeKind.called("Material")).isEmpty();
  }
}
