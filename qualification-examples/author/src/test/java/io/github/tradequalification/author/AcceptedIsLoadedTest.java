package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a pack: if {@code check} has no error, it compiles, loads and runs. */
class AcceptedIsLoadedTest {

  private static final int ROUNDS = Integer.getInteger("accepted.rounds", 150);

  private static List<PackJar> others;

  @TempDir private Path folder;

  private final Random random = new Random(Long.getLong("accepted.seed", 20261126));

  @BeforeAll
  static void readTheStandardPack() throws IOException {
    others = new Packs().read();
  }

  @Test
  void whatCheckAcceptsIsLoaded() throws IOException {
    Mistake.copyTo(folder);
    List<Path> files = rules();
    List<DrlFile> read = new ArrayList<>();
    for (Path file : files) read.add(DrlReader.read(SourceText.of("x", Files.readAllBytes(file))));
    List<String> refusedLater = new ArrayList<>();
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int place = random.nextInt(files.size());
      String before = read.get(place).source().text();
      String after = changed(read.get(place), read.get(random.nextInt(read.size())));
      Files.writeString(files.get(place), after);
      Report report = Checker.check(PackFolder.of(folder), others);
      boolean sound =
          report.findings().stream().noneMatch(found -> found.kind().severity() == Severity.ERROR);
      if (sound) {
        accepted++;
        refusal().ifPresent(why -> refusedLater.add(why + "\n" + around(before, after)));
      }
      Files.writeString(files.get(place), before);
    }
    assertThat(refusedLater).as("%s accepted of %s", accepted, ROUNDS).isEmpty();
    assertThat(accepted).as("some changes are harmless").isGreaterThan(ROUNDS / 50);
  }

  private List<Path> rules() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  private Optional<String> refusal() {
    try {
      PackFolder pack = PackFolder.of(folder);
      PackJar built = PackBuilder.build(pack, others);
      Lawbook.load(PackBuilder.loader(built, others)).checkPeriods();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(e.toString());
    }
  }

  /** One token left out, doubled, swapped with the next, or replaced by one from elsewhere. */
  private String changed(DrlFile file, DrlFile other) {
    String text = file.source().text();
    List<Token> tokens = file.tokens();
    int index = random.nextInt(tokens.size() - 1);
    Token token = tokens.get(index);
    Token next = tokens.get(index + 1);
    Token foreign = other.tokens().get(random.nextInt(other.tokens().size() - 1));
    String here = text.substring(token.begin(), token.end());
    String there = other.source().text().substring(foreign.begin(), foreign.end());
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, token.begin()) + text.substring(token.end());
      case 1 -> text.substring(0, token.end()) + " " + here + text.substring(token.end());
      case 2 ->
          text.substring(0, token.begin())
              + text.substring(next.begin(), next.end())
              + " "
              + here
              + text.substring(next.end());
      default -> text.substring(0, token.begin()) + there + text.substring(token.end());
    };
  }

  private static String around(String before, String after) {
    int same = 0;
    int shorter = Math.min(before.length(), after.length());
    while (same < shorter && before.charAt(same) == after.charAt(same)) same++;
    int begin = after.lastIndexOf('\n', Math.max(0, same - 1)) + 1;
    int end = after.indexOf('\n', same);
    return after.substring(begin, end < 0 ? after.length() : end);
  }
}
