package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.testing.PackExample;
import io.github.tradequalification.testing.PackExamples;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever asks why is told what the engine did. */
class WhyTest {

  private final Lawbook lawbook = Lawbook.load(getClass().getClassLoader());

  @Test
  void aRuleMatchesWhereItFiredInEveryExample() {
    Set<String> different = new TreeSet<>();
    for (PackExample example : PackExamples.in(Path.of("src/test/resources/examples")).all()) {
      Trace trace = Trace.of(lawbook, example.enterprise(), example.asOf(), example.lawOf());
      for (String rule : trace.inForce()) {
        Boolean matches = trace.probe(rule).matches();
        if (matches == null || matches != trace.fired(rule)) {
          different.add(rule + ": " + matches + " in " + example);
        }
      }
    }
    assertThat(different).isEmpty();
  }
}
