package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one text. Not thread-safe. */
final class Faults {

  /** More than this many are not told of one rule: whoever mends these sees the others. */
  private static final int MOST = 20;

  private static final String MORE = ", and neither are others on this line";

  private final SourceText source;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable String rule;
  private boolean muted;
  private int left = Integer.MAX_VALUE;

  Faults(SourceText source) {
    this.source = source;
  }

  /** Says which rule is read from now on. */
  void reading(@Nullable String name) {
    rule = name;
    muted = false;
    left = MOST;
  }

  /** The rest of the rule is not read, so nothing more is told of it. */
  void tooDeep(Token token) {
    add(
        Kind.NOT_UNDERSTOOD,
        token,
        "so many parts within each other are not read",
        "part this into several rules, or into facts of your own");
    muted = true;
  }

  void add(Kind kind, int begin, int end, String message, String wayOut, Edit... edits) {
    if (muted || left == 0) return;
    left--;
    found.add(new Finding(kind, source.name(), begin, end, message, wayOut, rule, List.of(edits)));
  }

  void add(Kind kind, Token token, String message, String wayOut, Edit... edits) {
    add(kind, token.begin(), token.end(), message, wayOut, edits);
  }

  /** Something is missing behind a token. */
  void addBehind(Kind kind, Token before, String missing, String message, String wayOut) {
    int at = before.end();
    add(kind, at, at, message, wayOut, new Edit(at, at, missing));
  }

  /** What stands between two tokens is wrong, or lacks something. */
  void addBetween(
      Kind kind, Token before, Token next, String message, String wayOut, Edit... edits) {
    int from = before.end();
    int to = next.begin();
    add(kind, from, to, message, wayOut, edits);
  }

  /** Writes something between two tokens. */
  static Edit between(Token before, Token next, String replacement) {
    int from = before.end();
    int to = next.begin();
    return new Edit(from, to, replacement);
  }

  /** Something is too much. */
  void addTooMuch(Kind kind, Token token, String message) {
    add(kind, token, message, "take it out", removal(token));
  }

  /** Takes a token out, with its line if it stands alone on it, else with blanks on one side. */
  Edit removal(Token token) {
    String text = source.text();
    int line = source.lineOf(token.begin());
    boolean alone = source.line(line).strip().length() == token.end() - token.begin();
    if (alone && line < source.lineCount()) {
      return new Edit(source.beginningOf(line), source.beginningOf(line + 1), "");
    }
    int begin = token.begin();
    int end = token.end();
    while (end < text.length() && text.charAt(end) == ' ') end++;
    boolean last = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    boolean parted = begin == 0 || " (".indexOf(text.charAt(begin - 1)) >= 0;
    if (!parted) end = token.end();
    while (last && begin > 0 && text.charAt(begin - 1) == ' ') begin--;
    return new Edit(begin, end, "");
  }

  /** How many there are. */
  int count() {
    return found.size();
  }

  /** All of them; one that is not known to be of a rule is of the one it stands in. */
  List<Finding> all(List<Rule> rules) {
    List<Finding> all = new ArrayList<>();
    for (Finding each : found) {
      int last = all.size() - 1;
      if (last >= 0 && isOneMore(all.get(last), each)) all.set(last, together(all.get(last), each));
      else all.add(each.rule() == null ? in(rules, each) : each);
    }
    return List.copyOf(all);
  }

  /** Whether two signs of a line were typed wrong in the same way. */
  private boolean isOneMore(Finding one, Finding other) {
    return one.kind() == Kind.FULL_WIDTH_SIGN
        && other.kind() == one.kind()
        && source.lineOf(one.begin()) == source.lineOf(other.begin());
  }

  private static Finding together(Finding one, Finding other) {
    boolean first = !one.message().endsWith(MORE);
    List<Edit> edits = new ArrayList<>(one.edits());
    edits.addAll(other.edits());
    return new Finding(
        one.kind(),
        one.file(),
        one.begin(),
        one.end(),
        first ? one.message() + MORE : one.message(),
        first ? one.wayOut() + "; `--fix` mends all of them" : one.wayOut(),
        one.rule(),
        edits);
  }

  private static Finding in(List<Rule> rules, Finding finding) {
    for (Rule rule : rules) {
      boolean inside = rule.begin() <= finding.begin() && finding.begin() <= rule.end();
      if (inside) return finding.of(rule.name());
    }
    return finding;
  }
}
