package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the README shows is what the commands tell. */
class ReadmeTest {

  @TempDir private Path folder;

  @Test
  void theExampleOfCheckIsWhatItTells() throws IOException {
    Path pack = folder.resolve("own-pack");
    Mistake.copyTo(pack);
    Path rules = pack.resolve("src/main/resources/com/example/trade/city-practice.drl");
    String text = Files.readString(rules);
    Files.writeString(
        rules,
        text.replace("\"handler-id\");", "“handler-id”);")
            .replace("region == null", "region = null"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AuthorCommand.run(new String[] {"check", pack.toString()}, out, out);
    String told = out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    assertThat(withoutSeconds(told)).isEqualTo(withoutSeconds(block("```text\n(own-pack.*?)```")));
  }

  @Test
  void everyOptionOfCheckIsInTheTable() throws IOException {
    String readme = readme();
    CommandLine check = new CommandLine(new CheckCommand(System.out));
    for (OptionSpec option : check.getCommandSpec().options()) {
      boolean help = option.usageHelp() || option.versionHelp();
      if (!help) assertThat(readme).contains(option.longestName());
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String block(String pattern) throws IOException {
    Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+[.]\\d s\n", "0.0 s\n");
  }
}
