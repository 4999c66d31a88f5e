package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes YAML for people: what fits in a line stands in one. */
final class YamlWriter {

  private static final int LINE = 100;
  private static final Pattern BARE =
      Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*( [A-Za-z][A-Za-z0-9_.-]*)*|\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> WORDS_OF_YAML =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  static String write(@Nullable Object value) {
    YamlWriter writer = new YamlWriter();
    writer.block(value, 0);
    return writer.out.toString();
  }

  /** A value in lines of its own, the first of them already indented. */
  private void block(@Nullable Object value, int indent) {
    boolean first = true;
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!first) out.append(" ".repeat(indent));
        first = false;
        out.append(scalar(entry.getKey())).append(':');
        after(entry.getValue(), indent + 2);
      }
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      for (Object item : list) {
        if (!first) out.append(" ".repeat(indent));
        first = false;
        out.append("- ");
        String flow = flow(item);
        boolean fits = indent > 0 && indent + 2 + flow.length() <= LINE;
        if (fits) out.append(flow).append('\n');
        else block(item, indent + 2);
      }
    } else {
      out.append(flow(value)).append('\n');
    }
  }

  private void after(@Nullable Object value, int indent) {
    String flow = flow(value);
    int column = out.length() - out.lastIndexOf("\n") + flow.length();
    boolean simple = !(value instanceof Map<?, ?> || value instanceof List<?>);
    if (simple || column < LINE) {
      out.append(' ').append(flow).append('\n');
    } else {
      out.append('\n').append(" ".repeat(indent));
      block(value, indent);
    }
  }

  private static String flow(@Nullable Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> parts.add(scalar(name) + ": " + flow(each)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      for (Object each : list) parts.add(flow(each));
      return "[" + String.join(", ", parts) + "]";
    }
    return scalar(value);
  }

  private static String scalar(@Nullable Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer) return value + "";
    if (value instanceof BigDecimal number) return number.toString();
    String text = value.toString();
    boolean bare =
        BARE.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
    return bare
        ? text
        : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
