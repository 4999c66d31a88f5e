package io.github.tradequalification.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PropertiesTextTest {

  private static PropertiesText read(String text) {
    return PropertiesText.read(SourceText.of("x.properties", text));
  }

  @Test
  void itIsReadAsJavaReadsIt() throws IOException {
    String text =
        """
        # a comment
        ! another
        a=1
        b : two words\\
           go on
          c\\ d = \\u4e2d\\t!
        e
        f=
        g=a\\\\
        """;
    Properties expected = new Properties();
    expected.load(new StringReader(text));
    assertThat(read(text).values())
        .containsExactlyInAnyOrderEntriesOf(
            expected.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        each -> (String) each.getKey(), each -> (String) each.getValue())));
  }

  @Test
  void aFullWidthSignIsTakenForTheOneThatIsMeant() {
    Entry entry = read("who.books＝企业账簿\n").entries().get(0);
    assertThat(entry.key()).isEqualTo("who.books");
    assertThat(entry.value()).isEqualTo("企业账簿");
    assertThat(entry.oddSign()).isEqualTo(9);
    assertThat(read("a=甲＝乙").entries().get(0).oddSign()).isEqualTo(-1);
  }

  @Test
  void anEscapeThatIsNoneIsTold() {
    assertThat(read("a=c:\\users").entries().get(0).badEscape()).isEqualTo(4);
    assertThat(read("a=c:\\\\users").entries().get(0).badEscape()).isEqualTo(-1);
  }
}
