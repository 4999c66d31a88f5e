package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.rule.Conclusions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the law of the period says before any profile is looked at, and its texts. Immutable. */
public final class SettledLaw {

  final Outline outline;
  final Texts texts;

  private final List<Object> concepts;

  private SettledLaw(Outline outline, Texts texts, List<Object> concepts) {
    this.outline = outline;
    this.texts = texts;
    this.concepts = List.copyOf(concepts);
  }

  /** The facts that are the same for every profile. */
  public List<Object> concepts() {
    return concepts;
  }

  /** Opens the case of an enterprise. */
  public Case open(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return new Case(this, enterprise, asOf, lawOf);
  }

  /** Hears the rules of the stage outline. Not thread-safe. */
  public static final class Draft {

    private final Concluding concluding = new Concluding(Outline.EMPTY, fact -> {});
    private final List<Object> concepts = new ArrayList<>();

    /** Where a rule writes down what it concludes. */
    public Conclusions by(Ground ground) {
      concluding.speaks(ground.rule, Map::of);
      return concluding;
    }

    /** Adds a fact that is the same for every profile. */
    public void concept(Object fact) {
      concepts.add(fact);
    }

    /** The law, once every rule has spoken. */
    public SettledLaw settled() {
      return new SettledLaw(
          Outline.of(concluding.conditions.values(), concluding.steps.values()),
          EnglishTexts.read(),
          concepts);
    }
  }
}
