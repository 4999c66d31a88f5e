package io.github.tradequalification.authoring.drl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written, with places.
 *
 * @param name its name
 * @param nameBegin the offset of the name with its quotes
 * @param nameEnd the offset behind it
 * @param annotations what begins with {@code @}, in order
 * @param attributes {@code ruleflow-group} and the like, in order
 * @param when its conditions, in order
 * @param then its statements, in order
 * @param whenBegin the offset of {@code when}, or of where it is missing
 * @param thenBegin the offset of {@code then}, or of where it is missing
 * @param begin the offset of {@code rule}
 * @param end the offset behind {@code end}
 */
public record Rule(
    String name,
    int nameBegin,
    int nameEnd,
    List<Annotation> annotations,
    List<Attribute> attributes,
    List<Condition> when,
    List<Statement> then,
    int whenBegin,
    int thenBegin,
    int begin,
    int end) {

  /** The attribute that names the stage. */
  public static final String STAGE = "ruleflow-group";

  /**
   * What begins with {@code @}.
   *
   * @param name without the {@code @}
   * @param value without quotes; what stands between the brackets where that is no text alone
   * @param quoted whether the value is a text in quotes and nothing else
   * @param valueBegin the offset of the value, with its quotes
   * @param valueEnd the offset behind it
   */
  public record Annotation(
      String name,
      String value,
      boolean quoted,
      int valueBegin,
      int valueEnd,
      int begin,
      int end) {}

  /**
   * A word before {@code when} with what it is set to.
   *
   * @param value without quotes, empty if it is not set to anything
   */
  public record Attribute(
      String name, String value, int valueBegin, int valueEnd, int begin, int end) {}

  /** The first annotation of a name. */
  public Optional<Annotation> annotation(String wanted) {
    return annotations.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }

  /** The value of the first annotation of a name, null if there is none. */
  public @Nullable String valueOf(String wanted) {
    return annotation(wanted).map(Annotation::value).orElse(null);
  }

  /** The first attribute of a name. */
  public Optional<Attribute> attribute(String wanted) {
    return attributes.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }

  /** The stage as it is written, null if it has none. */
  public @Nullable String stage() {
    return attribute(STAGE).map(Attribute::value).orElse(null);
  }
}
