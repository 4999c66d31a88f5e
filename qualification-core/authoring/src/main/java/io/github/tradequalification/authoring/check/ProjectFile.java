package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What a {@code pom.xml} needs to make a pack that is loaded. One with a parent may inherit it. */
final class ProjectFile {

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>\\s*(.*?)\\s*</artifactId>");
  private static final Pattern OWN =
      Pattern.compile(
          "(?s)<!--.*?-->|<(parent|dependencies|dependencyManagement|build|profiles|properties)>.*?</\\1>");
  private static final Pattern GROUP = Pattern.compile("<groupId>\\s*([^<$\\s]+)\\s*</groupId>");

  /** What has one value alone, by its pattern. */
  private static final Map<Pattern, String> VALUES =
      Map.of(
          Pattern.compile("<generateModel>\\s*(.*?)\\s*</generateModel>"), "YES_WITHDRL",
          Pattern.compile(
                  "<project\\.build\\.sourceEncoding>\\s*(.*?)\\s*</project\\.build\\.sourceEncoding>"),
              "UTF-8");

  /** What has to be there, and why. */
  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "kie-maven-plugin", "nothing compiles the rules",
              "drools-model-compiler", "the rules are not compiled",
              "qualification-rules", "the pack cannot build on the standard pack"));

  private ProjectFile() {}

  /** Whether it can be read at all; tells where not. */
  static boolean isRead(SourceText pom, Report report) {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DefaultHandler quiet =
          new DefaultHandler() {
            @Override
            public void fatalError(SAXParseException e) throws SAXParseException {
              throw e;
            }
          };
      factory.newSAXParser().parse(new InputSource(new StringReader(pom.text())), quiet);
      return true;
    } catch (SAXParseException e) {
      int line = Math.max(1, Math.min(e.getLineNumber(), pom.lineCount()));
      int begin = pom.beginningOf(line);
      report.add(
          Kind.PROJECT,
          pom,
          begin,
          begin + pom.line(line).length(),
          "the project cannot be read: a tag here is not closed, or closed by another one",
          "close each `<tag>` with `</tag>`, in the order in which they lie in each other",
          null);
      return false;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks at what a pack needs. */
  static void look(SourceText pom, Report report) {
    String text = withoutComments(pom.text());
    VALUES.forEach(
        (pattern, wanted) -> {
          Matcher found = pattern.matcher(text);
          if (found.find() && !found.group(1).equals(wanted) && !found.group(1).startsWith("${")) {
            tell(
                pom,
                found.start(1),
                found.end(1),
                "a pack is not built with `%s` here".formatted(found.group(1)),
                wanted,
                report);
          }
        });
    boolean whole = PARTS.keySet().stream().anyMatch(text::contains);
    if (text.contains("<parent>") || !whole) return;
    List<MatchResult> artifacts = ARTIFACT.matcher(text).results().toList();
    PARTS.forEach((name, why) -> part(name, why, artifacts, pom, report));
    String digest = "testing.PackDigest\"";
    if (!text.contains(digest)) {
      int near = Math.max(0, text.indexOf("PackDigest"));
      missing(
          pom, near, "PackDigest", "nothing says that the rules keep to their language", report);
    }
    boolean filtered = text.matches("(?s).*<filtering>\\s*true\\s*</filtering>.*");
    int resources = text.indexOf("<filtering>");
    boolean included = text.contains("<include>**/pack.properties</include>");
    if (!filtered && resources >= 0) {
      tell(
          pom,
          resources + 11,
          text.indexOf('<', resources + 11),
          "the build does not fill in what stands as `${…}` in pack.properties",
          "true",
          report);
    } else if (!included && text.contains("<exclude>**/pack.properties</exclude>")) {
      missing(
          pom,
          Math.max(0, text.indexOf("<include>")),
          "<include>**/pack.properties</include>",
          "pack.properties does not come into the jar",
          report);
    }
  }

  private static void part(
      String name, String why, List<MatchResult> artifacts, SourceText pom, Report report) {
    if (artifacts.stream().anyMatch(each -> each.group(1).equals(name))) return;
    List<String> names = artifacts.stream().map(each -> each.group(1)).toList();
    Optional<String> near =
        DidYouMean.of(name, names.stream().filter(each -> !PARTS.containsKey(each)).toList());
    if (near.isEmpty()) {
      missing(pom, 0, name, why, report);
      return;
    }
    MatchResult place = artifacts.get(names.indexOf(near.get()));
    tell(
        pom,
        place.start(1),
        place.end(1),
        "`%s` is not there: %s".formatted(name, why),
        name,
        report);
  }

  private static void missing(SourceText pom, int at, String what, String why, Report report) {
    report.add(
        Kind.PROJECT,
        pom,
        at,
        at,
        "`%s` is not there: %s".formatted(what, why),
        "add it as in the project of a pack that `new` makes",
        null);
  }

  private static void tell(
      SourceText pom, int begin, int end, String message, String wanted, Report report) {
    report.add(
        Kind.PROJECT,
        pom,
        begin,
        end,
        message,
        "write `%s`".formatted(wanted),
        null,
        new Edit(begin, end, wanted));
  }

  /** The same with blanks for comments. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Group and artifact of a project that says both itself, null of any other. */
  static @Nullable String coordinatesOf(String text) {
    String own = OWN.matcher(text).replaceAll("");
    Matcher group = GROUP.matcher(own);
    Matcher artifact = ARTIFACT.matcher(own);
    return group.find() && artifact.find() && !artifact.group(1).contains("$")
        ? group.group(1) + ":" + artifact.group(1)
        : null;
  }
}
