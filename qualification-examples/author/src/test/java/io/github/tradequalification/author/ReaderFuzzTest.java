package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is deleted, doubled, swapped or put in: the rules are read, and others stay whole. */
class ReaderFuzzTest {

  private static final int ROUNDS = 20_000;

  /** Put into a rule, these begin or end something. */
  private static final Set<String> STRUCTURE =
      Set.of("rule", "end", "declare", "query", "function", "package", "import", "global", "then");

  private final Random random = new Random(20261126);

  @Test
  @Timeout(300)
  void everyTextIsRead() throws IOException {
    List<DrlFile> files = ShippedRules.all().stream().map(DrlReader::read).toList();
    for (int round = 0; round < ROUNDS; round++) {
      DrlFile file = files.get(random.nextInt(files.size()));
      int changes = 1 + random.nextInt(3);
      String text = file.source().text();
      DrlFile read = file;
      for (int i = 0; i < changes; i++) {
        Change change = change(read, files.get(random.nextInt(files.size())));
        text = text.substring(0, change.begin()) + change.text() + text.substring(change.end());
        DrlFile before = read;
        read = DrlReader.read(SourceText.of("fuzz.drl", text));
        placesAreWithin(read);
        if (i == 0 && !change.structure()) othersAreWhole(before, read, change);
      }
    }
  }

  /** What is replaced by what. */
  private record Change(int begin, int end, String text, boolean structure) {}

  private Change change(DrlFile file, DrlFile other) {
    List<Token> tokens = file.tokens();
    int index = random.nextInt(tokens.size());
    Token token = tokens.get(index);
    Token next = tokens.get(Math.min(tokens.size() - 1, index + 1));
    Token foreign = other.tokens().get(random.nextInt(other.tokens().size()));
    String here = text(file, token);
    String there = text(other, foreign);
    boolean comment = token.kind() == TokenKind.COMMENT || foreign.kind() == TokenKind.COMMENT;
    return switch (random.nextInt(5)) {
      case 0 -> new Change(token.begin(), token.end(), "", false);
      case 1 -> new Change(token.begin(), token.end(), here + here, STRUCTURE.contains(here));
      case 2 ->
          new Change(
              token.begin(),
              next.end(),
              text(file, next) + " " + here,
              STRUCTURE.contains(here) || STRUCTURE.contains(text(file, next)) || comment);
      case 3 -> new Change(token.begin(), token.end(), there, comment || STRUCTURE.contains(there));
      default ->
          new Change(
              token.begin(), token.begin(), there + " ", comment || STRUCTURE.contains(there));
    };
  }

  private static String text(DrlFile file, Token token) {
    return file.source().text().substring(token.begin(), token.end());
  }

  private static void placesAreWithin(DrlFile file) {
    int length = file.source().text().length();
    boolean within = true;
    for (Finding fault : file.faults()) {
      within &= isWithin(fault.begin(), fault.end(), length) && !fault.wayOut().isBlank();
      for (Edit edit : fault.edits()) within &= isWithin(edit.begin(), edit.end(), length);
    }
    for (Rule rule : file.rules()) within &= isWithin(rule.begin(), rule.end(), length);
    if (!within) assertThat(file.faults()).as(file.source().text()).isEmpty();
  }

  private static boolean isWithin(int begin, int end, int length) {
    return 0 <= begin && begin <= end && end <= length;
  }

  /** Rules that do not hold the change are read as they were. */
  private static void othersAreWhole(DrlFile before, DrlFile after, Change change) {
    Set<String> read = new HashSet<>();
    for (Rule rule : after.rules()) read.add(told(after, rule));
    List<String> lost = new ArrayList<>();
    for (Rule rule : before.rules()) {
      boolean touched = rule.begin() <= change.end() && change.begin() <= rule.end();
      if (!touched && !read.contains(told(before, rule))) lost.add(rule.name());
    }
    if (!lost.isEmpty()) assertThat(lost).as(after.source().text()).isEmpty();
  }

  private static String told(DrlFile file, Rule rule) {
    String text = file.source().text().substring(rule.begin(), rule.end()).stripTrailing();
    return text + rule.annotations().size() + rule.when().size() + rule.then().size();
  }
}
