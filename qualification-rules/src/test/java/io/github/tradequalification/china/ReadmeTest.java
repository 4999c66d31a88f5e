package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.rule.Always;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.Fact;
import io.github.tradequalification.rule.NextStep;
import io.github.tradequalification.rule.Obsolete;
import io.github.tradequalification.rule.Step;
import io.github.tradequalification.rule.Today;
import io.github.tradequalification.rule.UnknownCode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README for rule authors knows the facts and verbs there are. */
class ReadmeTest {

  private static final Path RULES =
      Path.of("src/main/resources/io/github/tradequalification/china");
  private static final Pattern DECLARED = Pattern.compile("(?sm)^declare (\\w+)(.*?)\\bend\\b");
  private static final Pattern PROPERTY = Pattern.compile("(\\w+) :");
  private static final Pattern VERB = Pattern.compile("conclude\\.(\\w+)|[`)]\\.(\\w+)(?=[`(])");

  @Test
  void everyFactThePackDeclaresIsListed() throws IOException {
    List<String> declared = new ArrayList<>();
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        DECLARED
            .matcher(Files.readString(file))
            .results()
            .map(ReadmeTest::signature)
            .forEach(declared::add);
      }
    }
    assertThat(declared).hasSizeGreaterThan(4).isSubsetOf(listed());
  }

  @Test
  void everyFactOfTheLibraryIsListed() throws IOException {
    List<String> facts =
        Stream.of(
                Always.class,
                Today.class,
                Fact.class,
                Obsolete.class,
                Condition.class,
                Step.class,
                NextStep.class,
                UnknownCode.class)
            .map(
                fact ->
                    Arrays.stream(fact.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", ", fact.getSimpleName() + "(", ")")))
            .toList();
    assertThat(facts).isSubsetOf(listed());
  }

  @Test
  void everyVerbIsNamedAndEveryNameIsAVerb() throws IOException {
    Set<String> verbs = new TreeSet<>();
    for (Method method : Conclusions.class.getMethods()) verbs.add(method.getName());
    Set<String> others = new TreeSet<>();
    for (Class<?> part : Conclusions.class.getClasses()) {
      for (Method method : part.getMethods()) others.add(method.getName());
    }
    Set<String> named =
        VERB.matcher(readme())
            .results()
            .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).containsAll(verbs);
    named.removeAll(verbs);
    named.removeAll(others);
    assertThat(named).as("verbs that are none").isSubsetOf("drl", "remedy");
  }

  /** The facts in the first column of a table. */
  private static Set<String> listed() throws IOException {
    return Pattern.compile("(?m)^\\| `([A-Z]\\w+\\([^`]*\\))` \\|")
        .matcher(readme())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String signature(MatchResult declared) {
    return PROPERTY
        .matcher(declared.group(2))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(", ", declared.group(1) + "(", ")"));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
