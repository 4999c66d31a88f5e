package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.rule.Conclusions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README for rule authors knows the verbs there are. */
class ReadmeTest {

  private static final Pattern VERB = Pattern.compile("conclude\\.(\\w+)|[`)]\\.(\\w+)(?=[`(])");

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

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
