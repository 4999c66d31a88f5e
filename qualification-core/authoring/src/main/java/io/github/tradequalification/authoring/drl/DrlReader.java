package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.DrlFile.Field;
import io.github.tradequalification.authoring.drl.DrlFile.Global;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.drl.DrlFile.Other;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules. */
public final class DrlReader {

  private static final List<String> KEYWORDS =
      List.of("package", "import", "global", "declare", "rule", "query", "function");

  private final Cursor cursor;
  private final Faults faults;
  private final RuleReader ruleReader;

  private @Nullable Named rulesPackage;
  private final List<Named> imports = new ArrayList<>();
  private final List<Global> globals = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();

  private DrlReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
    this.ruleReader = new RuleReader(cursor, faults);
  }

  /**
   * Reads a file as far as it can be understood. What is wrong is among the faults of the result.
   *
   * @param source not null
   */
  public static DrlFile read(SourceText source) {
    Faults faults = new Faults(source);
    List<Token> tokens = Lexer.read(source, faults);
    DrlReader reader = new DrlReader(new Cursor(source, tokens), faults);
    reader.readAll();
    return new DrlFile(
        source,
        reader.rulesPackage,
        List.copyOf(reader.imports),
        List.copyOf(reader.globals),
        List.copyOf(reader.declarations),
        List.copyOf(reader.rules),
        List.copyOf(reader.others),
        List.copyOf(tokens),
        faults.all(reader.rules));
  }

  private void readAll() {
    while (!cursor.atEnd()) {
      Token word = cursor.peek();
      switch (keyword(word)) {
        case "package" -> rulesPackage = onlyPackage();
        case "import" -> imports.add(named());
        case "global" -> globals.add(global());
        case "declare" -> declarations.add(declaration());
        case "rule" -> rules.add(ruleReader.read());
        case "query" -> others.add(query());
        case "function" -> others.add(function());
        default -> stray(word);
      }
    }
  }

  /** The keyword that stands here, or was most likely meant; empty if none was. */
  private String keyword(Token word) {
    if (!word.isWord()) return "";
    if (KEYWORDS.contains(word.text())) return word.text();
    String meant = Keywords.meant(word.text(), KEYWORDS);
    if (meant.isEmpty()) return "";
    faults.add(
        Kind.MISSPELT_KEYWORD,
        word,
        "`%s` is no keyword".formatted(word.text()),
        "write `%s`".formatted(meant),
        new Edit(word.begin(), word.end(), meant));
    return meant;
  }

  private void stray(Token word) {
    String shown = cursor.text(word.begin(), word.end());
    if (word.is("end")) {
      faults.addTooMuch(
          Kind.NOT_UNDERSTOOD, word, "an `end` too many: no rule and no declaration is open here");
      cursor.next();
      return;
    }
    if (word.is("@")) {
      faults.add(
          Kind.ANNOTATION_PLACE,
          word,
          "what begins with @ belongs to a rule",
          "move it down, between the name of the rule and `when`");
    } else if (word.is(";")) {
      faults.addTooMuch(Kind.NOT_UNDERSTOOD, cursor.next(), "this semicolon ends nothing");
      return;
    } else {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          word,
          "`%s` is not expected here".formatted(shown),
          "outside of rules there can stand `package`, `import`, `global`, `declare` and comments; "
              + "was a rule closed by `end` too early?");
    }
    do cursor.skipLine();
    while (!cursor.atEnd() && !cursor.atTopLevel() && !known(cursor.peek()));
  }

  private boolean known(Token token) {
    return token.isWord() && cursor.beginsLine() && KEYWORDS.contains(token.text());
  }

  private @Nullable Named onlyPackage() {
    Token begin = cursor.peek();
    Named named = named();
    if (rulesPackage == null) return named.name().isEmpty() ? null : named;
    faults.add(
        Kind.NOT_UNDERSTOOD,
        begin.begin(),
        named.end(),
        "the package is named twice in this file",
        "take this line out");
    return rulesPackage;
  }

  private Named named() {
    Token begin = cursor.next();
    cursor.accept("static");
    if (cursor.peek().kind() == TokenKind.TEXT && !cursor.beginsLine()) return inQuotes(begin);
    StringBuilder name = new StringBuilder();
    int first = cursor.peek().begin();
    while (cursor.peek().isWord() && !(cursor.beginsLine() && name.isEmpty())) {
      name.append(cursor.next().text());
      if (slash()) {
        name.append('.');
        continue;
      }
      if (!cursor.is(".")) break;
      cursor.next();
      name.append('.');
      if (cursor.accept("*")) {
        name.append('*');
        break;
      }
      if (!cursor.peek().isWord() || cursor.beginsLine()) pointTooMuch(name);
    }
    int end = cursor.previous().end();
    cursor.accept(";");
    if (name.isEmpty()) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          begin,
          "behind `%s` nothing is named".formatted(begin.text()),
          "name it as in `%s com.example.trade`".formatted(begin.text()));
    }
    return new Named(name.toString(), name.isEmpty() ? begin.begin() : first, end);
  }

  private Named inQuotes(Token begin) {
    Token text = cursor.next();
    cursor.accept(";");
    faults.add(
        Kind.NOT_UNDERSTOOD,
        text,
        "what `%s` names does not stand in quotes".formatted(begin.text()),
        "write `%s %s;`".formatted(begin.text(), text.text()),
        new Edit(text.begin(), text.end(), text.text()));
    return new Named(text.text(), text.begin(), text.end());
  }

  /** Whether a name goes on behind a sign that paths are written with. */
  private boolean slash() {
    boolean path = cursor.is("/") && cursor.peek(1).isWord() && !cursor.beginsLine();
    if (!path) return false;
    Token sign = cursor.next();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        sign,
        "the parts of a name are joined by points, not by `/`",
        "write `.`",
        new Edit(sign.begin(), sign.end(), "."));
    return true;
  }

  private void pointTooMuch(StringBuilder name) {
    name.setLength(name.length() - 1);
    faults.add(
        Kind.NOT_UNDERSTOOD,
        cursor.previous(),
        "behind this point a name is missing",
        "write what follows it, or take the point out");
  }

  private Global global() {
    Token begin = cursor.next();
    String type = type();
    String name = cursor.peek().isWord() && !cursor.beginsLine() ? cursor.next().text() : "";
    int end = cursor.previous().end();
    cursor.accept(";");
    return new Global(type, name, begin.begin(), end);
  }

  private String type() {
    int begin = cursor.peek().begin();
    cursor.next();
    while (cursor.is(".") && cursor.peek(1).isWord()) {
      cursor.next();
      cursor.next();
    }
    if (cursor.is("<")) {
      while (!cursor.atEnd() && !cursor.beginsLine() && !cursor.previous().is(">")) cursor.next();
    }
    if (cursor.is("[") && cursor.peek(1).is("]")) {
      cursor.next();
      cursor.next();
    }
    return cursor.text(begin, cursor.previous().end());
  }

  private Declaration declaration() {
    Token begin = cursor.next();
    boolean named = cursor.peek().isWord();
    Token name = named ? cursor.next() : begin;
    if (!named && cursor.peek().kind() == TokenKind.TEXT && !cursor.beginsLine()) {
      name = cursor.next();
      faults.add(
          Kind.NOT_UNDERSTOOD,
          name,
          "the name of a fact does not stand in quotes",
          "write `declare %s`".formatted(name.text()),
          new Edit(name.begin(), name.end(), name.text()));
    }
    List<Field> fields = new ArrayList<>();
    while (!cursor.is("end") && !cursor.atTopLevel()) {
      Token field = cursor.peek();
      if (field.isWord() && cursor.peek(1).is(":") && cursor.peek(2).isWord()) {
        cursor.next();
        cursor.next();
        int typeBegin = cursor.peek().begin();
        String type = type();
        fields.add(
            new Field(field.text(), type, field.begin(), typeBegin, cursor.previous().end()));
        cursor.accept(";");
        if (cursor.is(",")) {
          faults.addTooMuch(
              Kind.NOT_UNDERSTOOD, cursor.next(), "fields of a fact are not parted by commas");
        }
      } else {
        faults.add(
            Kind.NOT_UNDERSTOOD,
            field,
            "`%s` is no field of a fact".formatted(cursor.text(field.begin(), field.end())),
            "write each field as `name : Type` on a line of its own");
        cursor.skipLine();
      }
    }
    if (!cursor.accept("end")) {
      faults.addBehind(
          Kind.MISSING_END,
          cursor.previous(),
          "\nend",
          "the declaration of `%s` is not closed".formatted(name.text()),
          "write `end` on a line of its own below");
    }
    return new Declaration(
        name.text(), List.copyOf(fields), name.begin(), begin.begin(), cursor.previous().end());
  }

  private Other query() {
    Token begin = cursor.next();
    while (!cursor.atEnd() && !(cursor.is("end") && cursor.beginsLine())) cursor.next();
    cursor.accept("end");
    return new Other("query", begin.begin(), cursor.previous().end());
  }

  private Other function() {
    Token begin = cursor.next();
    int depth = 0;
    while (!cursor.atEnd()) {
      Token token = cursor.next();
      if (token.is("{")) depth++;
      if (token.is("}") && --depth <= 0) break;
    }
    return new Other("function", begin.begin(), cursor.previous().end());
  }
}
