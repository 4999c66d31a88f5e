package io.github.tradequalification.authoring.finding;

import static io.github.tradequalification.authoring.finding.Severity.ERROR;
import static io.github.tradequalification.authoring.finding.Severity.WARNING;

import java.util.Locale;

/** The kinds of findings. Each has a page with a bad example, a good one and the reason. */
public enum Kind {
  /** The file is not saved in UTF-8. */
  ENCODING(ERROR),
  /** The file begins with a byte order mark. */
  BYTE_ORDER_MARK(WARNING),
  /** A character was lost when the file was saved. */
  LOST_CHARACTER(ERROR),
  /** A sign of Chinese typesetting stands where the one of a keyboard is meant. */
  FULL_WIDTH_SIGN(ERROR),
  /** A space that is none to the compiler. */
  ODD_SPACE(ERROR),
  /** A character that has no meaning in a rule. */
  ODD_CHARACTER(ERROR),
  /** A text is not closed. */
  UNCLOSED_TEXT(ERROR),
  /** A comment is not closed. */
  UNCLOSED_COMMENT(ERROR),
  /** A keyword is misspelt. */
  MISSPELT_KEYWORD(ERROR),
  /** A rule has no {@code when}. */
  MISSING_WHEN(ERROR),
  /** A rule has no {@code then}. */
  MISSING_THEN(ERROR),
  /** A rule has no {@code end}. */
  MISSING_END(ERROR),
  /** A line after {@code then} has no semicolon. */
  MISSING_SEMICOLON(ERROR),
  /** A bracket is not closed. */
  MISSING_BRACKET(ERROR),
  /** A bracket too many. */
  EXTRA_BRACKET(ERROR),
  /** Two parts are not parted by a comma. */
  MISSING_COMMA(ERROR),
  /** Two verbs are not joined by a point. */
  MISSING_POINT(ERROR),
  /** A colon is missing behind a {@code $} variable. */
  MISSING_COLON(ERROR),
  /** An annotation is written without its {@code @}. */
  ANNOTATION_SIGN(ERROR),
  /** An annotation stands after {@code when}. */
  ANNOTATION_PLACE(ERROR),
  /** A sign is not the one that compares. */
  WRONG_SIGN(ERROR),
  /** A comparison lacks one of its sides. */
  HALF_COMPARISON(ERROR),
  /** {@code not} stands before {@code not}. */
  DOUBLE_NOT(ERROR),
  /** A verb is written as a sentence, without its point and brackets. */
  VERB_AS_SENTENCE(ERROR),
  /** Two versions of a file were merged by hand, and the marks of it stand there. */
  MERGE_CONFLICT(ERROR),
  // --- heads of rules ---

  /** The name of a rule is no sentence, or too long. */
  RULE_NAME(WARNING),
  /** Two rules have one name. */
  DUPLICATE_RULE(ERROR),
  /** There is no such annotation. */
  UNKNOWN_ANNOTATION(ERROR),
  /** An annotation stands at a rule twice. */
  DUPLICATE_ANNOTATION(ERROR),
  /** An annotation says nothing. */
  EMPTY_ANNOTATION(ERROR),
  /** What an annotation says is not in quotes. */
  UNQUOTED_ANNOTATION(ERROR),
  /** What an annotation says has quotes in it. */
  INNER_QUOTES(ERROR),
  /** There is no such day, or it is not written as one. */
  NO_DATE(ERROR),
  /** A year that cannot be meant. */
  ODD_YEAR(ERROR),
  /** There is no day on which the rule is in force. */
  NEVER_IN_FORCE(ERROR),
  /** There is no such grade. */
  UNKNOWN_GRADE(ERROR),
  /** A rule names nothing that it rests on. */
  MISSING_SOURCE(ERROR),
  /** No register has such a source. */
  UNKNOWN_SOURCE(ERROR),
  /** An article that answers in Chinese cannot word. */
  UNKNOWN_ARTICLE(WARNING),
  /** A source is in force on no day on which the rule is. */
  SOURCE_NOT_IN_FORCE(WARNING),
  /** A rule is in force on a day on which none of its sources is. */
  DAY_WITHOUT_SOURCE(ERROR),
  /** A rule has no stage. */
  MISSING_STAGE(ERROR),
  /** There is no such stage. */
  UNKNOWN_STAGE(ERROR),

  // --- rules and days ---

  /** A rule replaces one that no pack has. */
  UNKNOWN_REPLACED_RULE(ERROR),
  /** A rule replaces itself, or one that replaces it. */
  REPLACEMENT_CIRCLE(ERROR),
  /** Two rules replace one on the same day. */
  TWO_REPLACEMENTS(ERROR),
  /** A rule replaces one that is not in force on all of its days. */
  REPLACED_NOT_IN_FORCE(ERROR),
  /** A rule does not say all that the replaced one said. */
  REPLACEMENT_DROPS(WARNING),
  /** Some days lie between a rule and the one that takes its place. */
  GAP_OF_DAYS(ERROR),
  /** A rule and the one that takes its place are both in force on some days. */
  OVERLAP_OF_DAYS(ERROR),
  /** Two rules say the same. */
  SAID_TWICE(WARNING),
  /** Two rules say of the same enterprises what cannot both be. */
  CONTRADICTION(ERROR),

  // --- the outline ---

  /** Two rules give one thing two values. */
  TWO_VALUES(ERROR),
  /** Something has to be said of a step, condition, material or fact, and is not. */
  INCOMPLETE_OUTLINE(ERROR),
  /** A profile has no such fact. */
  UNKNOWN_FACT_PATH(ERROR),
  /** Steps wait for each other. */
  WAITS_IN_CIRCLE(ERROR),
  /** A step or condition is not there on that day. */
  NOT_IN_OUTLINE(ERROR),
  /** What is said of a step on some days is not said on others. */
  NOT_ALWAYS_SAID(WARNING),
  /** What a rule says needs a first day. */
  MISSING_FIRST_DAY(ERROR),
  /** No rule says whether a step is to be taken. */
  STEP_WITHOUT_DUTY(ERROR),
  /** A condition holds back steps of other packs. */
  HOLDS_BACK_OTHERS(WARNING),
  /** A rule changes what another pack says, and does not say that it replaces it. */
  CHANGES_ANOTHER_PACK(WARNING),
  /** Two steps or conditions have one place. */
  EQUAL_ORDER(WARNING),
  /** A step stands before one that it waits for. */
  ORDER_AGAINST_WAIT(WARNING),
  /** No pack has such a step, condition, material, note or key. */
  UNKNOWN_CODE(ERROR),

  // --- texts ---

  /** A text is missing. */
  MISSING_TEXT(ERROR),
  /** A text says nothing. */
  EMPTY_TEXT(ERROR),
  /** A key stands in a file twice. */
  DUPLICATE_KEY(ERROR),
  /** Nothing uses a text. */
  UNUSED_TEXT(WARNING),
  /** Another pack has another text under the same key. */
  TEXT_TAKEN(ERROR),
  /** A text is in another language than its file. */
  WRONG_LANGUAGE(WARNING),
  /** Nothing fills a placeholder. */
  UNKNOWN_PLACEHOLDER(ERROR),
  /** The languages have other placeholders. */
  PLACEHOLDER_DIFFERS(WARNING),
  /** A brace is not closed. */
  UNCLOSED_BRACE(ERROR),
  /** A text that looks as if it were not finished. */
  UNFINISHED_TEXT(WARNING),
  /** A backslash stands before what it cannot stand before. */
  BAD_ESCAPE(ERROR),

  // --- sources and files ---

  /** A line of the register of sources is not as it should be. */
  SOURCE_ENTRY(ERROR),
  /** No rule names a source. */
  UNUSED_SOURCE(WARNING),
  /** Two sources are called the same. */
  ALIKE_SOURCES(WARNING),
  /** A line of {@code pack.properties} is not as it should be. */
  DESCRIPTOR_ENTRY(ERROR),
  /** No rule looks at a fact that the pack declares. */
  UNUSED_FACT(WARNING),
  /** Another pack has this id. */
  TAKEN_ID(ERROR),
  /** A pack covers the law from a later day than the packs it builds on. */
  LATE_FIRST_DAY(WARNING),
  /** The pack is not found by the line that names it. */
  PACK_INDEX(ERROR),
  /** The project would build another pack, or for another library. */
  PROJECT(ERROR),
  /** Rules lie outside the folder of the pack. */
  RULES_ELSEWHERE(ERROR),
  /** A file is most likely meant for rules, and is not taken for one. */
  MISNAMED_FILE(ERROR),
  /** A file holds nothing. */
  EMPTY_FILE(WARNING),
  /** A file is in another package than the pack. */
  WRONG_PACKAGE(ERROR),
  /** Two packs lie in one project. */
  TWO_PACKS(ERROR),
  // --- what rules look at ---

  /** A fact, class or constant is used that no file imports. */
  NOT_IMPORTED(ERROR),
  /** There is no such fact or class. */
  UNKNOWN_TYPE(ERROR),
  /** A fact or value has no such property. */
  UNKNOWN_PROPERTY(ERROR),
  /** A property is read without the brackets that it needs. */
  NEEDS_BRACKETS(ERROR),
  /** A fact or value cannot be asked this. */
  UNKNOWN_CALL(ERROR),
  /** A call is given other values than it takes. */
  WRONG_ARGUMENTS(ERROR),
  /** A call that a pack may not make. */
  FORBIDDEN_CALL(ERROR),
  /** There is no such constant. */
  UNKNOWN_CONSTANT(ERROR),
  /** A constant stands without its class. */
  CONSTANT_WITHOUT_CLASS(ERROR),
  /** A constant stands in quotes. */
  CONSTANT_IN_QUOTES(ERROR),
  /** A day is compared with a text. */
  DAY_AS_TEXT(ERROR),
  /** Values of two kinds are compared. */
  KINDS_DIFFER(ERROR),
  /** A value cannot be read as the day, number or pattern that it should be. */
  UNREADABLE_VALUE(ERROR),
  /** A value that may be not known is read by a sign that hides it. */
  NULL_SAFE_SIGN(ERROR),
  /** A truth that may be not known is tested as if it were always known. */
  NULLABLE_TRUTH(ERROR),
  /** A value is read that may be not known. */
  MAY_BE_NULL(ERROR),
  /** Tests that cannot all be true. */
  NEVER_TRUE(ERROR),
  /** A test that is true of everything. */
  ALWAYS_TRUE(ERROR),
  /** What stands as a test is neither true nor false. */
  NO_TEST(ERROR),
  /** A rule that applies to one enterprise or person alone, by its name or number. */
  ONE_ENTERPRISE(WARNING),
  /** A value that a property never has. */
  IMPOSSIBLE_VALUE(ERROR),
  /** No pack declares a fact of this name. */
  UNKNOWN_FACT_NAME(ERROR),
  /** A fact that is not there yet in the stage of the rule. */
  NOT_YET_THERE(ERROR),
  /** {@code Always()} stands beside another fact. */
  ALWAYS_NOT_ALONE(ERROR),
  /** A rule says that there is no such fact before all of them are there. */
  NOT_TOO_EARLY(ERROR),
  /** No rule makes such a fact. */
  NEVER_INSERTED(ERROR),
  /** Such a fact is made in a later stage only. */
  INSERTED_LATER(ERROR),
  /** No rule looks at a fact that a rule makes. */
  NEVER_LOOKED_AT(WARNING),
  /** Nothing stands between {@code when} and {@code then}. */
  EMPTY_WHEN(WARNING),
  /** A variable that is not bound. */
  UNKNOWN_VARIABLE(ERROR),
  /** A variable that is bound twice. */
  BOUND_TWICE(ERROR),
  /** A variable that is bound where it cannot be seen from outside. */
  BOUND_INSIDE(ERROR),
  /** A variable whose name does not begin with {@code $}. */
  VARIABLE_SIGN(ERROR),
  /** A variable that nothing uses or shows. */
  UNUSED_VARIABLE(WARNING),
  /** A condition of a sort that packs may not use. */
  FORBIDDEN_CONDITION(ERROR),
  /** {@code from} where it cannot be used. */
  FORBIDDEN_FROM(ERROR),
  /** A {@code not} within {@code not} or {@code exists}. */
  NOT_WITHIN_NOT(ERROR),

  // --- what stands after then ---

  /** A rule concludes nothing. */
  EMPTY_THEN(ERROR),
  /** There is no such verb. */
  UNKNOWN_VERB(ERROR),
  /** A verb stands where it cannot be said. */
  MISPLACED_VERB(ERROR),
  /** A verb of another stage. */
  VERB_OF_ANOTHER_STAGE(ERROR),
  /** A statement is begun and says nothing. */
  UNFINISHED_STATEMENT(ERROR),
  /** A code or key stands without quotes. */
  CODE_WITHOUT_QUOTES(ERROR),
  /** A number that cannot be meant. */
  IMPOSSIBLE_NUMBER(ERROR),
  /** A material is obsolete from no day on. */
  OBSOLETE_WITHOUT_DAY(ERROR),
  /** What a rule may not do. */
  FORBIDDEN_STATEMENT(ERROR),
  /** A rule works something out below {@code then}. */
  FORBIDDEN_EXPRESSION(ERROR),
  /** A fact is inserted in a stage in which others may have asked for it in vain. */
  INSERT_TOO_LATE(ERROR),
  /** What is inserted is no fact of a pack. */
  WRONG_INSERT(ERROR),
  /** A fact of the library is inserted. */
  LIBRARY_FACT_INSERTED(ERROR),
  /** What no rule may say before {@code when}. */
  REFUSED_ATTRIBUTE(ERROR),

  // --- where rules lie ---

  // --- heads of files ---

  /** There is nothing of this name to import. */
  UNKNOWN_IMPORT(ERROR),
  /** Two imports bring along one name. */
  CLASHING_IMPORTS(ERROR),
  /** Another line has it already. */
  DOUBLE_GLOBAL(WARNING),
  /** The line {@code global Conclusions conclude} is missing, or says something else. */
  GLOBAL_LINE(ERROR),
  /** A declared fact has a name that it cannot have. */
  DECLARED_NAME(ERROR),
  /** A declared fact has a field that it cannot have. */
  DECLARED_FIELD(ERROR),
  /** A declared fact that no rule makes or looks at. */
  UNUSED_DECLARATION(WARNING),
  /** A part that packs do not have, as a query. */
  FORBIDDEN_PART(ERROR),

  // --- anything else ---

  /** What stands here cannot be understood. */
  NOT_UNDERSTOOD(ERROR);

  private final Severity severity;

  Kind(Severity severity) {
    this.severity = severity;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** Its stable code, as in {@code full-width-sign}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
