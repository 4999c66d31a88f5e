package io.github.tradequalification.authoring.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a new pack is called. Immutable.
 *
 * @param id its name for programs, as in {@code harbour-city}; not null
 * @param rulesPackage the package of its rules, as in {@code com.example.city}; not null
 * @param title its name for people; not null
 */
public record PackNames(String id, String rulesPackage, String title) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
  private static final Pattern TITLE = Pattern.compile("[^\\p{Cntrl}\\\\$<>&]+");

  /**
   * Refuses names that a build would not take.
   *
   * @throws IllegalArgumentException if one of them cannot be used
   */
  public PackNames {
    if (!ID.matcher(id).matches()) {
      throw refused("id", id, "small letters and digits with hyphens between, as harbour-city");
    }
    boolean library = rulesPackage.startsWith("io.github.tradequalification.");
    if (!PACKAGE.matcher(rulesPackage).matches() || !SourceVersion.isName(rulesPackage)) {
      throw refused(
          "package",
          rulesPackage,
          "two or more words of small letters, none of them one of Java as `new`; say, com.example.city");
    }
    if (library)
      throw refused("package", rulesPackage, "a package of your own, as com.example.city");
    if (title.isBlank() || !TITLE.matcher(title).matches()) {
      throw refused("title", title, "one line of words, without the signs \\ $ < > &");
    }
  }

  private static IllegalArgumentException refused(String what, String value, String wanted) {
    return new IllegalArgumentException(
        "the %s `%s` cannot be used; choose %s".formatted(what, value, wanted));
  }

  /**
   * Names after a folder, for what is not said.
   *
   * @param folder in which the pack will be
   * @param id null for the name of the folder
   * @param rulesPackage null for one below {@code com.example}
   * @param title null for one with the id in it
   * @throws IllegalArgumentException if one of them cannot be used
   */
  public static PackNames of(
      Path folder, @Nullable String id, @Nullable String rulesPackage, @Nullable String title) {
    String named = id == null ? idOf(folder) : id;
    return new PackNames(
        named,
        rulesPackage == null ? "com.example." + named.replace("-", "") : rulesPackage,
        title == null ? "Rules of " + named : title);
  }

  /** The name of a folder as an id: of one in other letters nothing can be taken. */
  private static String idOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String id =
        String.valueOf(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return ID.matcher(id).matches() ? id : "own-rules";
  }

  /** The folder of the pack within its jar. */
  String folder() {
    return rulesPackage.replace('.', '/');
  }

  /** Whose it is, for Maven: the package without its last word. */
  String group() {
    return rulesPackage.substring(0, rulesPackage.lastIndexOf('.'));
  }

  /** The class of its test. */
  String test() {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "", "Test"));
  }
}
