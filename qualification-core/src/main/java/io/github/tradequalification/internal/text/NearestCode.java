package io.github.tradequalification.internal.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the known code that an unknown one most likely means. */
public final class NearestCode {

  /** Longer codes are compared by their beginning: what is typed wrong is no longer than this. */
  private static final int COMPARED = 64;

  private NearestCode() {}

  /** The known code that an unknown one most likely means; empty if none is known. */
  public static String to(String code, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(code, candidate);
      if (distance < least) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest;
  }

  /** The known code that an unknown one most likely means, null if none is like it. */
  public static @Nullable String near(String code, Collection<String> known) {
    for (String candidate : known) if (candidate.equalsIgnoreCase(code)) return candidate;
    String nearest = to(code, known);
    int longer = Math.max(code.length(), nearest.length());
    return !nearest.isEmpty() && distance(code, nearest) <= (longer + 2) / 3 ? nearest : null;
  }

  /** How many characters have to be inserted, deleted or changed (Levenshtein). */
  public static int distance(String given, String candidate) {
    String code = given.length() > COMPARED ? given.substring(0, COMPARED) : given;
    int[] row = new int[candidate.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= code.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (code.charAt(i - 1) == candidate.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[candidate.length()];
  }
}
