package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.authoring.source.MergeMarks;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.internal.WrittenLaw;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a pack is found and built: the line that names its folder, and the project around it. */
final class ProjectCheck implements Check {

  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([^#\\s].*?)[ \\t]*\\r?$");
  private static final Pattern FOLDER =
      Pattern.compile("<pack\\.folder>\\s*(.*?)\\s*</pack\\.folder>");
  private static final Pattern ENGINE =
      Pattern.compile("<drools\\.version>\\s*(.*?)\\s*</drools\\.version>");

  @Override
  public void look(CheckedPack checked, Report report) {
    PackFolder place = checked.pack().place();
    if (place == null || place.project() == null) return;
    try {
      index(checked, place, report);
      Path pom = place.project().resolve("pom.xml");
      if (Files.isRegularFile(pom)) {
        project(text(pom, place), place, report);
        coordinates(text(pom, place), checked.pack().descriptor(), report);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void index(CheckedPack checked, PackFolder place, Report report)
      throws IOException {
    Path file = place.root().resolve(PackJar.INDEX);
    if (!Files.isRegularFile(file)) {
      report.add(
          Kind.PACK_INDEX,
          checked.pack().descriptor().source(),
          0,
          0,
          "nothing names the folder of this pack, so no library finds it",
          "make a file `%s` beside it in the resources, with the line `%s`"
              .formatted(PackJar.INDEX, place.folder()),
          null);
      return;
    }
    SourceText text = text(file, place);
    PropertiesCheck.merged(text, report);
    if (MergeMarks.first(text.text(), 0) >= 0) return;
    Matcher line = LINE.matcher(text.text());
    boolean named = false;
    boolean told = false;
    while (line.find()) {
      String folder = line.group(1);
      named |= folder.equals(place.folder());
      if (Files.isRegularFile(place.root().resolve(folder).resolve(PackFolder.DESCRIPTOR)))
        continue;
      told = true;
      boolean near = DidYouMean.of(folder, List.of(place.folder())).isPresent();
      report.add(
          Kind.PACK_INDEX,
          text,
          line.start(1),
          line.end(1),
          "there is no pack.properties in `%s`".formatted(folder),
          "write `%s`, the folder in which it lies".formatted(place.folder()),
          null,
          near ? new Edit[] {new Edit(line.start(1), line.end(1), place.folder())} : new Edit[0]);
    }
    if (named || told) return;
    report.add(
        Kind.PACK_INDEX,
        text,
        0,
        0,
        "no line names the folder of this pack, so no library finds it",
        "add the line `%s`".formatted(place.folder()),
        null);
  }

  private static void project(SourceText pom, PackFolder place, Report report) {
    PropertiesCheck.merged(pom, report);
    if (MergeMarks.first(pom.text(), 0) >= 0 || !ProjectFile.isRead(pom, report)) return;
    ProjectFile.look(pom, report);
    differs(
        pom,
        FOLDER.matcher(pom.text()),
        place.folder(),
        "the project builds the pack in `%s`, but it lies in `%s`",
        report);
    String engine = WrittenLaw.engineVersion();
    if (engine == null) return;
    differs(
        pom,
        ENGINE.matcher(pom.text()),
        engine,
        "the rules would be compiled for Drools %s, but this library runs with %s and refuses them",
        report);
  }

  /** Where a descriptor names another project than its own. */
  private static void coordinates(SourceText pom, PropertiesText descriptor, Report report) {
    Entry rules = descriptor.entry("rules").orElse(null);
    String own = ProjectFile.coordinatesOf(pom.text());
    if (rules == null || own == null) return;
    String[] parts = own.split(":", -1);
    String named =
        rules
            .value()
            .strip()
            .replace("${project.groupId}", parts[0])
            .replace("${project.artifactId}", parts[1]);
    boolean whole = named.matches("[^:$]+:[^:$]+");
    if (!whole || named.equals(own)) return;
    report.add(
        Kind.DESCRIPTOR_ENTRY,
        descriptor.source(),
        rules.valueBegin(),
        rules.valueEnd(),
        "the rules are looked for under `%s`, but the project is `%s`".formatted(named, own),
        "write `rules=${project.groupId}:${project.artifactId}`",
        null,
        new Edit(rules.valueBegin(), rules.valueEnd(), "${project.groupId}:${project.artifactId}"));
  }

  private static void differs(
      SourceText pom, Matcher found, @Nullable String wanted, String message, Report report) {
    if (!found.find() || wanted == null || found.group(1).equals(wanted)) return;
    if (found.group(1).startsWith("${")) return;
    report.add(
        Kind.PROJECT,
        pom,
        found.start(1),
        found.end(1),
        message.formatted(found.group(1), wanted),
        "write `%s`".formatted(wanted),
        null,
        new Edit(found.start(1), found.end(1), wanted));
  }

  private static SourceText text(Path file, PackFolder place) throws IOException {
    return SourceText.of(place.told(file), Files.readAllBytes(file));
  }
}
