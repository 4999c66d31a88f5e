package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules as it is written. Immutable.
 *
 * @param source its text
 * @param rulesPackage its package, null if it names none
 * @param imports what it imports
 * @param globals what rules are given by name
 * @param declarations types of facts
 * @param rules in order
 * @param others what is no part of the language of packs, as a query
 * @param tokens all of them, comments among them, in order
 * @param faults what is wrong with how it is written
 */
public record DrlFile(
    SourceText source,
    @Nullable Named rulesPackage,
    List<Named> imports,
    List<Global> globals,
    List<Declaration> declarations,
    List<Rule> rules,
    List<Other> others,
    List<Token> tokens,
    List<Finding> faults) {

  /** A package or an import, as in {@code java.util.List} or {@code java.util.*}. */
  public record Named(String name, int begin, int end) {}

  /** {@code global Conclusions conclude}. */
  public record Global(String type, String name, int begin, int end) {}

  /** A type of facts. */
  public record Declaration(String name, List<Field> fields, int nameBegin, int begin, int end) {}

  /**
   * A field of one.
   *
   * @param type as it is written
   */
  public record Field(String name, String type, int begin, int typeBegin, int end) {}

  /** Something else. */
  public record Other(String word, int begin, int end) {}
}
