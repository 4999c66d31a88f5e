package io.github.tradequalification.internal.engine;

import java.util.List;

/** What a probe saw of one pattern. Not thread-safe. */
public final class Seen {

  /**
   * What it saw of one test of the pattern.
   *
   * @param text the test as it is written here, or in another rule that says the same
   * @param held whether it was true of some fact that had passed the tests before it
   * @param failed whether it was false of one
   */
  public record Test(String text, boolean held, boolean failed) {}

  private final RuleView.Numbered pattern;
  private final boolean[] held;
  private final boolean[] failed;
  private boolean found;
  private boolean missing;

  Seen(RuleView.Numbered pattern) {
    this.pattern = pattern;
    this.held = new boolean[pattern.written().size()];
    this.failed = new boolean[pattern.written().size()];
  }

  boolean ownPlace() {
    return pattern.ownPlace();
  }

  void add(RuleView.Test test, boolean holds) {
    (holds ? held : failed)[test.place()] = true;
  }

  void add(boolean any) {
    if (any) found = true;
    else missing = true;
  }

  /** The type of the facts it looks for. */
  public Class<?> type() {
    return pattern.pattern().getPatternVariable().getType();
  }

  /** Whether there was such a fact when it was looked for. */
  public boolean found() {
    return found;
  }

  /** Whether there was none at another time. */
  public boolean missing() {
    return missing;
  }

  /** How many tests it has. */
  public int size() {
    return held.length;
  }

  /** Whether a test was true of some fact that had passed the tests before it. */
  public boolean held(int test) {
    return held[test];
  }

  /** Whether it was false of one. */
  public boolean failed(int test) {
    return failed[test];
  }

  /** Its tests as they are written. */
  public List<Test> tests() {
    return pattern.written().stream()
        .map(test -> new Test(test.text(), held[test.place()], failed[test.place()]))
        .toList();
  }
}
