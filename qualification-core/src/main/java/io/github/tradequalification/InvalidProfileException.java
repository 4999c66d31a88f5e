package io.github.tradequalification;

import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A profile holds a value that is not allowed; nothing is assessed.
 *
 * <p>Neither the message nor {@link #value} tells a name, an identity number, a credit code or
 * another text that points at one person or enterprise: {@code ***} stands in its place, and {@link
 * #path} says where to find it.
 */
public final class InvalidProfileException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /**
   * As much of a value, and of what else comes from outside, as a message repeats; the rest is cut.
   */
  private static final int SHOWN = 80;

  static final int SHOWN_IN_ALL = 300;

  /** Where the value stands. */
  private final String path;

  /** The value as given, or what stands for it. */
  private final @Nullable String value;

  /** What may stand there instead. */
  private final String allowed;

  /** What is wrong with it. */
  private final String problem;

  /**
   * The refusal of a value.
   *
   * @param path where the value stands, as in {@code documents[3].form}; empty for the profile
   *     itself
   * @param value the value as given, null if there is none
   * @param allowed what may stand there instead, as the end of a sentence that begins with
   *     “expected”
   */
  public InvalidProfileException(String path, @Nullable String value, String allowed) {
    this(path, told(path, value), allowed, problem(path, value));
  }

  private InvalidProfileException(
      String path, @Nullable String value, String allowed, String problem) {
    super("%s: %s; expected %s".formatted(place(path), problem, allowed));
    this.path = Characters.shown(path);
    this.value = value;
    this.allowed = allowed;
    this.problem = problem;
  }

  private static @Nullable String told(String path, @Nullable String value) {
    return value != null && Secrets.at(path, value) ? Secrets.MASK : value;
  }

  private static String problem(String path, @Nullable String value) {
    if (value == null) return "missing";
    return Secrets.at(path, value)
        ? "`%s` (%s characters) is not allowed".formatted(Secrets.MASK, value.length())
        : "`" + printable(value) + "` is not allowed";
  }

  /**
   * A text that cannot be read as a profile at all.
   *
   * @param path how far it was read
   * @param problem what is wrong, and where in the text
   * @param allowed what was expected instead
   */
  public static InvalidProfileException unreadable(String path, String problem, String allowed) {
    return new InvalidProfileException(path, null, allowed, printable(problem, SHOWN_IN_ALL));
  }

  /**
   * The same refusal seen from one level further out.
   *
   * @param parent the property, with its index if it is a list, in which the refused value lies
   */
  public InvalidProfileException under(String parent) {
    String link = path.isEmpty() || path.startsWith("[") ? "" : ".";
    return new InvalidProfileException(parent + link + path, value, allowed, problem);
  }

  /** Where the value stands, as in {@code documents[3].form}; empty for the profile itself. */
  public String path() {
    return path;
  }

  /**
   * The value as given, null if there is none; {@code ***} for one that the message does not tell.
   */
  public @Nullable String value() {
    return value;
  }

  /** What may stand there instead. */
  public String allowed() {
    return allowed;
  }

  private static String place(String path) {
    return path.isEmpty() ? "profile" : printable(path, SHOWN_IN_ALL);
  }

  /**
   * One line, of bounded length, without the control and direction characters that could disguise
   * it.
   */
  static String printable(String text) {
    return printable(text, SHOWN);
  }

  static String printable(String text, int longest) {
    boolean whole = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
    return Characters.shown(
        whole ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…");
  }
}
