package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact to ask the enterprise for. Immutable.
 *
 * @param fact the path of the profile fact, as in {@code office.zone}
 * @param decides the codes of the conditions, then of the steps, that it decides about
 * @param name what the fact is called, in the language asked for
 * @param whoKnows who can say, in the language asked for; null if no rule names anyone
 */
public record Question(String fact, List<String> decides, String name, @Nullable String whoKnows)
    implements Serializable {

  /** Copies the list. */
  public Question {
    decides = List.copyOf(decides);
  }
}
