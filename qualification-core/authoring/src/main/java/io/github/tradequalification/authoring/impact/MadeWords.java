package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.internal.text.Secrets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a profile that was made is called: its base, and how it differs from that. */
final class MadeWords {

  private static final int MOST = 8;

  private MadeWords() {}

  /**
   * What it is called.
   *
   * @param base what its base is called
   * @param was what is told of the base
   */
  static String of(String base, Map<String, String> was, ProfileTree made) {
    Map<String, String> is = made.told();
    TreeSet<String> all = new TreeSet<>(was.keySet());
    all.addAll(is.keySet());
    all.removeIf(path -> String.valueOf(was.get(path)).equals(String.valueOf(is.get(path))));
    StringJoiner words = new StringJoiner(", ");
    words.add(base);
    int told = 0;
    for (String path : all) {
      if (told++ == MOST) return words + ", and %s more".formatted(all.size() - MOST);
      words.add(word(path, was.get(path), is.get(path)));
    }
    return words.toString();
  }

  private static String word(String path, @Nullable String was, @Nullable String is) {
    boolean listed = path.indexOf(' ') > 0;
    if (is == null) return listed ? "without " + path : path + " not known";
    if (listed) return "with " + path + (is.isEmpty() ? "" : " (" + is + ")");
    // What takes the place of a secret may be like it; what was not known is made up.
    return was != null && Secrets.at(path, is) ? "another " + path : path + " " + is;
  }
}
