package io.github.tradequalification.authoring.build;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import io.github.tradequalification.authoring.source.Place;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackIndex.Looked;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes down where each rule of a pack and each part of it is written. */
public final class IndexWriter {

  private static final String RULES = ".drl";

  private final SourceText source;

  private IndexWriter(SourceText source) {
    this.source = source;
  }

  /**
   * What the index of a pack holds.
   *
   * @param files of the pack by path; those that hold no rules are passed over
   */
  public static String index(Map<String, byte[]> files) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(files);
    List<PackIndex.Rule> rules = new ArrayList<>();
    sorted.forEach(
        (path, content) -> {
          if (path.endsWith(RULES)) rules.addAll(rulesIn(SourceText.of(path, content)));
        });
    return PackIndex.text(rules);
  }

  private static List<PackIndex.Rule> rulesIn(SourceText source) {
    DrlFile file = DrlReader.read(source);
    return file.rules().stream().map(new IndexWriter(source)::rule).toList();
  }

  private PackIndex.Rule rule(Rule rule) {
    List<Looked> patterns = new ArrayList<>();
    for (Condition each : rule.when()) add(each, patterns);
    List<Piece> statements = new ArrayList<>();
    for (Statement each : rule.then()) statements.add(piece(each.begin(), endOf(each)));
    Place begin = source.at(rule.begin());
    Piece head = new Piece(begin.line(), begin.column(), rule.name());
    return new PackIndex.Rule(source.name(), head, patterns, statements);
  }

  private int endOf(Statement statement) {
    int last = statement.end() - 1;
    return source.text().charAt(last) == ';' ? last : statement.end();
  }

  private void add(Condition condition, List<Looked> patterns) {
    if (condition instanceof Condition.Pattern pattern) {
      List<Piece> tests = new ArrayList<>();
      for (Condition.Constraint each : pattern.constraints()) {
        if (!each.onlyBinds()) tests.add(piece(each.begin(), each.end()));
      }
      patterns.add(new Looked(piece(pattern.begin(), pattern.end()), tests));
    } else if (condition instanceof Condition.Group group) {
      for (Condition each : group.parts()) add(each, patterns);
    } else if (condition instanceof Condition.Accumulate accumulation) {
      for (Condition each : accumulation.source()) add(each, patterns);
    }
  }

  private Piece piece(int begin, int end) {
    Place place = source.at(begin);
    return new Piece(place.line(), place.column(), source.text().substring(begin, end).strip());
  }
}
