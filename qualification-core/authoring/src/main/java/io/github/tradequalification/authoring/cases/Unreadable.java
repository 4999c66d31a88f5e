package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What there is to say of a text that is neither JSON nor YAML. */
final class Unreadable {

  private static final String FULL_WIDTH = "：，“”｛｝［］";
  private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern NAMED = Pattern.compile("^[\\s-]*[\\w.-]+\\s*：");
  private static final Pattern INDENT = Pattern.compile("\\s*\\t.*");

  private Unreadable() {}

  static Fault of(String file, String text, JsonProcessingException e) {
    boolean json = file.endsWith(".json");
    Place place = NodeReader.placeOf(file, e.getLocation());
    // YAML says first what it was about to read, and last where that went wrong.
    for (Matcher mark = MARK.matcher(e.getOriginalMessage()); !json && mark.find(); ) {
      place = new Place(file, Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
    }
    Place colon = json ? null : fullWidthColon(file, text, place.line());
    if (colon != null) {
      return new Fault(
          colon,
          "the sign `：` separates no name from its value",
          "write `:` and a blank, with Chinese input switched off");
    }
    String problem = "this is no %s (%s)".formatted(json ? "JSON" : "YAML", said(e));
    return new Fault(place, problem, wayOut(json, line(text, place.line())));
  }

  /** Behind the name of a property, where it makes a text of the lines that follow. */
  private static @Nullable Place fullWidthColon(String file, String text, int last) {
    List<String> lines = text.lines().limit(last).toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher name = NAMED.matcher(lines.get(i));
      if (name.find()) return new Place(file, i + 1, name.end());
    }
    return null;
  }

  private static String said(JsonProcessingException e) {
    List<String> lines = e.getOriginalMessage().lines().toList();
    String said = lines.get(0);
    for (String line : lines) {
      if (line.startsWith("expected") || line.startsWith("found")) said = line;
    }
    return said.replaceFirst(" \\((start marker|Do not).*", "").replaceFirst("[.:]$", "");
  }

  private static String wayOut(boolean json, String line) {
    if (!json && INDENT.matcher(line).matches()) {
      return "begin the line with blanks instead of a tab";
    }
    for (int i = 0; i < line.length(); i++) {
      if (FULL_WIDTH.indexOf(line.charAt(i)) >= 0 && outsideQuotes(line, i)) {
        return "write the sign `%s` in its narrow form".formatted(line.charAt(i));
      }
    }
    return json
        ? "look here and just before for a comma, a quote or a bracket that is missing or too much"
        : "look here and just before for a wrong indent, a missing blank after `:`, or a text that needs quotes";
  }

  private static boolean outsideQuotes(String line, int place) {
    return line.substring(0, place).chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
