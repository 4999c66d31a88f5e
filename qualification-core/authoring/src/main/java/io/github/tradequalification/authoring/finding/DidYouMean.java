package io.github.tradequalification.authoring.finding;

import io.github.tradequalification.internal.text.NearestCode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What was most likely meant by a word that is not known. */
public final class DidYouMean {

  private DidYouMean() {}

  /**
   * The known word that is near enough to have been meant.
   *
   * @param given as it was written; not null
   * @param known not null
   */
  public static Optional<String> of(String given, Collection<String> known) {
    for (String word : known) if (word.equalsIgnoreCase(given)) return Optional.of(word);
    String nearest = NearestCode.to(given.toLowerCase(Locale.ROOT), known);
    int most = Math.max(2, given.length() / 3);
    boolean near =
        !nearest.isEmpty()
            && NearestCode.distance(given, nearest) <= Math.min(most, nearest.length() - 1);
    return near ? Optional.of(nearest) : Optional.empty();
  }

  /** The same as the end of a sentence, as in “; did you mean `x`?”; empty if nothing is near. */
  public static String asked(String given, Collection<String> known) {
    return of(given, known).map("; did you mean `%s`?"::formatted).orElse("");
  }
}
