package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a mapping file or a table holds, it is read or told, and nothing else is thrown. */
class FuzzTest {

  private static final String PIECES = "{}[]:,-'\"&*?|>#%@! \n\t\0\uFEFF\u0001ｘ海A0~";

  private final Random random = new Random(20261126);

  @Test
  void mappingFilesWithAnyMistakes() throws IOException {
    String whole = block("yaml");
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      String text = broken(whole, 1 + random.nextInt(4));
      try {
        Mapping.read("m.yaml", text);
      } catch (MappingException e) {
        assertThat(e.mistakes()).allMatch(each -> each.startsWith("m.yaml:")).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 2_999);
  }

  @Test
  void tablesWithAnyMistakes() throws IOException {
    Mapping mapping = Tables.mapping(block("yaml"));
    String whole = block("csv");
    int damaged = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] table = broken(whole, 1 + random.nextInt(4)).getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(4) == 0) table[random.nextInt(table.length)] = (byte) random.nextInt(256);
      try {
        List<MappedRow> rows = Tables.rows(mapping, table, Path.of("."));
        assertThat(rows).allMatch(row -> row.refusals().isEmpty() == row.enterprise().isPresent());
      } catch (MappingException e) {
        damaged++;
      }
    }
    assertThat(damaged).isBetween(500, 2_900);
  }

  private String broken(String whole, int times) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length());
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, piece);
        case 2 -> text.setCharAt(at, piece);
        default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
      }
    }
    return text.toString();
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String begin = "```" + language + "\n";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf("```", from));
  }
}
