package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);

  @Test
  void aLineIsWrittenAgainAndLeavesNothing() {
    ProgressLine line = new ProgressLine(terminal, true);
    line.show("ten");
    line.show("too soon");
    line.clear();
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\rten\r   \r");
  }

  @Test
  void nothingIsShownWhereThereIsNoTerminal() {
    ProgressLine line = new ProgressLine(terminal, false);
    line.show("ten");
    line.clear();
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
