package io.github.tradequalification;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * How good the profiles of a portfolio are as input: which facts are missing, how often, and what
 * they decide. It is counted over answers, in memory that does not grow with their number; counts
 * of several parts or machines can be added up. Immutable.
 *
 * <pre>{@code
 * InputQuality quality = answers.stream().collect(InputQuality.collector());
 * quality.facts().forEach(fact -> System.out.println(fact.missing() + " lack " + fact.name()));
 * }</pre>
 *
 * <p>An answer tells what it asks for, not what it would ask next. So {@code alone} says that one
 * fact is all that is asked for now. Once it is known, the enterprise may still be ineligible, and
 * a rule may need another fact.
 *
 * @param answers how many were counted
 * @param facts those that some answer asks for, the most worth asking first: by how often they
 *     alone hold up eligibility, then standing, then by how often they are missing
 * @param papers properties of papers that nobody has confirmed, the most worth a look first: by how
 *     often nothing else is wrong with the paper, then by how often they are not confirmed
 */
public record InputQuality(long answers, List<MissingFact> facts, List<UnconfirmedProperty> papers)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /**
   * A fact that answers ask for.
   *
   * @param fact its path, as in {@code office.zone}
   * @param name what it is called, in the language of the answers
   * @param missing how many answers ask for it
   * @param aloneForEligibility in how many the eligibility is undetermined, and this is the only
   *     fact asked for to decide the conditions that are not known
   * @param aloneForStanding in how many the standing is undetermined, what holds the steps back is
   *     not known only, and this is the only fact asked for to decide it
   * @param decides the conditions and steps that it decides about, and in how many answers
   */
  public record MissingFact(
      String fact,
      String name,
      long missing,
      long aloneForEligibility,
      long aloneForStanding,
      Map<String, Long> decides)
      implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies and sorts. */
    public MissingFact {
      decides = Collections.unmodifiableMap(new TreeMap<>(decides));
    }
  }

  /**
   * A property of a paper that decides and that nobody has confirmed.
   *
   * @param material the code of the paper
   * @param name what the paper is called, in the language of the answers
   * @param property as in {@code sealed}
   * @param unconfirmed how many answers miss it
   * @param alone in how many nothing else is wrong with the paper, wherever it is asked for
   */
  public record UnconfirmedProperty(
      String material, String name, String property, long unconfirmed, long alone)
      implements Serializable {

    private static final long serialVersionUID = 1;
  }

  /** Copies the lists. */
  public InputQuality {
    facts = List.copyOf(facts);
    papers = List.copyOf(papers);
  }

  /** Counts answers one by one. */
  public static Builder counting() {
    return new Builder();
  }

  /** Counts the answers of a stream, which may be parallel. */
  public static Collector<Assessment, ?, InputQuality> collector() {
    return Collector.of(
        Builder::new,
        Builder::add,
        (one, other) -> one.add(other.build()),
        Builder::build,
        Collector.Characteristics.UNORDERED);
  }

  /** Counts; not thread-safe. */
  public static final class Builder {

    private final QualityCounts counts = new QualityCounts();

    private Builder() {}

    /**
     * Counts an answer.
     *
     * @param answer in the same language as those before, not null
     * @throws IllegalArgumentException if it is in another language
     */
    public Builder add(Assessment answer) {
      counts.add(Objects.requireNonNull(answer, "answer"));
      return this;
    }

    /**
     * Adds what was counted elsewhere.
     *
     * @param others in the same language, not null
     */
    public Builder add(InputQuality others) {
      counts.add(Objects.requireNonNull(others, "others"));
      return this;
    }

    /** What was counted so far. */
    public InputQuality build() {
      return counts.quality();
    }
  }
}
