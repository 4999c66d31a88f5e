package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks are made by hand, so that nothing has to be waited for. */
class WatchingTest {

  private static final String TIME = "(?s).*\\d\\d:\\d\\d:\\d\\d  ";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Watching watching;
  private Path rules;
  private String right;

  @BeforeEach
  void watch() throws IOException {
    PagePack.in(folder);
    rules = folder.resolve("com/example/pages/rules.drl");
    right = Files.readString(rules);
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    watching = new Watching(PackFolder.of(folder), new Checker(new Packs().read()), told);
  }

  private String look() throws IOException {
    out.reset();
    watching.look();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void itTellsWhenTheFindingsChange() throws IOException {
    assertThat(look()).matches(TIME + "nothing is wrong .*\\R\\R");
    assertThat(look()).isEmpty();
    Files.writeString(
        rules, right.replace("\nthen\n  conclude.notMet", "\nthenn\n  conclude.notMet"));
    assertThat(look()).contains("[misspelt-keyword]").matches(TIME + "1 error, .*\\R\\R");
    Files.writeString(rules, right + "\n// The same is wrong as before: nothing.\n");
    assertThat(look()).matches(TIME + "nothing is wrong .*\\R\\R");
  }

  @Test
  void aChangeThatMakesNoDifferenceIsNotTold() throws IOException {
    look();
    Files.writeString(rules, right + "\n// A word more.\n");
    assertThat(look()).isEmpty();
  }

  @Test
  void aNewFileIsSeen() throws IOException {
    look();
    Files.writeString(rules.resolveSibling("more.drl"), "package com.example.pages;\n\nrule\n");
    assertThat(look()).contains("more.drl:3:");
  }

  @Test
  void aFileThatIsGoneForAMomentIsToldAndLookedForAgain() throws IOException {
    look();
    Path descriptor = rules.resolveSibling("pack.properties");
    byte[] content = Files.readAllBytes(descriptor);
    Files.delete(descriptor);
    assertThat(look()).contains("pack.properties is missing");
    Files.write(descriptor, content);
    assertThat(look()).contains("nothing is wrong");
  }

  @Test
  void itEndsWhenInterrupted() throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              try {
                watching.untilInterrupted();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    thread.interrupt();
    thread.join(60_000);
    assertThat(thread.isAlive()).isFalse();
  }

  /** The checker that is kept finds the same as a new one. */
  @Test
  void whatIsKeptIsNotStale() throws IOException {
    PackFolder place = PackFolder.of(folder);
    Checker kept = new Checker(new Packs().read());
    for (String text : List.of(right, right.replace("end", ""), right)) {
      Files.writeString(rules, text);
      assertThat(kept.check(place).findings())
          .isEqualTo(Checker.check(place, new Packs().read()).findings());
    }
  }
}
