package io.github.tradequalification.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BundleTest {

  private static final String KEY = "step.filing";

  private static void assertRead(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Bundle.read(new ByteArrayInputStream(content), "texts_zh.properties"))
        .containsOnlyKeys(KEY)
        .containsEntry(KEY, "备案");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertRead("\uFEFF" + KEY + "=备案\n");
    assertRead(KEY + "=备案\n");
  }
}
