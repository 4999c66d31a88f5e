package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the files of a pack lie and what they are called. */
final class FolderCheck implements Check {

  private static final String RULES = ".drl";
  private static final String SOURCES = "sources.properties";

  @Override
  public void look(CheckedPack checked, Report report) {
    PackSource pack = checked.pack();
    for (DrlFile file : pack.files()) look(file, pack, report);
    PackFolder place = pack.place();
    if (place == null) return;
    try {
      List<Path> others = otherPacks(place, report);
      for (Path file : pack.elsewhere()) {
        if (others.stream().noneMatch(file::startsWith)) elsewhere(file, place, report);
      }
      if (pack.sources() == null) register(place, report);
      for (String language : PackSource.LANGUAGES) {
        if (pack.texts(language).isEmpty()) {
          missing("texts_" + language + ".properties", place, pack, report);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void look(DrlFile file, PackSource pack, Report report) {
    boolean nothing =
        file.rules().isEmpty()
            && file.declarations().isEmpty()
            && file.globals().isEmpty()
            && file.imports().isEmpty()
            && file.faults().isEmpty();
    Named named = file.rulesPackage();
    String wanted = pack.rulesPackage();
    if (nothing) {
      add(
          Kind.EMPTY_FILE,
          file.source(),
          "the file holds no rule",
          "write one, or take the file out",
          report);
    } else if (named == null && file.faults().isEmpty()) {
      report.add(
          Kind.WRONG_PACKAGE,
          file.source(),
          0,
          0,
          "the file names no package",
          "write `package %s;` as its first line".formatted(wanted),
          null,
          new Edit(0, 0, "package %s;\n".formatted(wanted)));
    } else if (named != null && !named.name().equals(wanted)) {
      int end = named.end();
      int begin = file.source().text().indexOf(named.name(), named.begin());
      report.add(
          Kind.WRONG_PACKAGE,
          file.source(),
          named.begin(),
          end,
          "the package is `%s`, but the folder of the pack says `%s`"
              .formatted(named.name(), wanted),
          "write `package %s;`".formatted(wanted),
          null,
          begin < 0
              ? new Edit[0]
              : new Edit[] {new Edit(begin, begin + named.name().length(), wanted)});
    }
  }

  /** The folders of other packs below the same root, each told of. */
  private static List<Path> otherPacks(PackFolder place, Report report) throws IOException {
    List<Path> others = new ArrayList<>();
    for (PackFolder other : PackFolder.allIn(place.root())) {
      if (other.path().equals(place.path())) continue;
      others.add(other.path());
      add(
          Kind.TWO_PACKS,
          text(other.path().resolve(PackFolder.DESCRIPTOR), place),
          "there is another pack in the same project, in `%s`".formatted(place.folder()),
          "give each pack a project of its own: their rules would be compiled into one",
          report);
    }
    return others;
  }

  private static void elsewhere(Path file, PackFolder place, Report report) throws IOException {
    String name = file.getFileName().toString();
    SourceText text = text(file, place);
    if (!name.endsWith(RULES)) {
      int found = name.toLowerCase(Locale.ROOT).indexOf(RULES);
      int dot = name.lastIndexOf('.');
      int at = found >= 0 ? found : dot > 0 ? dot : name.length();
      add(
          Kind.MISNAMED_FILE,
          text,
          "the file is not taken for rules, since its name does not end with `%s`".formatted(RULES),
          "call it `%s`, or take it out".formatted(name.substring(0, at) + RULES),
          report);
      return;
    }
    boolean built = file.startsWith(place.root());
    add(
        Kind.RULES_ELSEWHERE,
        text,
        built
            ? "the file lies outside the folder of the pack: its rules would be in force, but not part of the pack"
            : "the file lies where no build looks for it, so its rules are never in force",
        "move it to `%s`".formatted(place.told(place.path())),
        report);
  }

  /** A register under a name that is not looked for. */
  private static void register(PackFolder place, Report report) throws IOException {
    List<String> beside = new ArrayList<>();
    for (Path file : place.files()) {
      String name = file.getFileName().toString();
      if (place.path().equals(file.getParent()) && name.contains(".properties") && !isTaken(name)) {
        beside.add(name);
      }
    }
    Optional<String> meant = DidYouMean.of(SOURCES, beside);
    if (meant.isEmpty()) return;
    add(
        Kind.MISNAMED_FILE,
        text(place.path().resolve(meant.get()), place),
        "the file is not taken for the register of sources, which is called `%s`"
            .formatted(SOURCES),
        "call it so, or take it out",
        report);
  }

  private static void missing(String name, PackFolder place, PackSource pack, Report report)
      throws IOException {
    List<Path> others = new ArrayList<>();
    for (Path file : place.files()) {
      if (file.toString().contains(".properties")) others.add(file);
    }
    Optional<Path> same = others.stream().filter(file -> file.endsWith(name)).findFirst();
    List<String> beside =
        others.stream()
            .filter(file -> place.path().equals(file.getParent()))
            .map(file -> file.getFileName().toString())
            .filter(each -> !isTaken(each))
            .toList();
    Optional<Path> meant =
        same.isPresent() ? same : DidYouMean.of(name, beside).map(place.path()::resolve);
    SourceText at = meant.isPresent() ? text(meant.get(), place) : pack.descriptor().source();
    add(
        Kind.MISSING_TEXT,
        at,
        "the pack has no file `%s`".formatted(name),
        meant.isEmpty()
            ? "add it; every pack has texts in both languages"
            : "call this file `%s`, in the folder of the pack".formatted(name),
        report);
  }

  private static boolean isTaken(String name) {
    return name.equals(PackFolder.DESCRIPTOR)
        || name.equals(SOURCES)
        || PackSource.LANGUAGES.stream()
            .anyMatch(language -> name.equals("texts_" + language + ".properties"));
  }

  private static SourceText text(Path file, PackFolder place) throws IOException {
    return SourceText.of(place.told(file), Files.readAllBytes(file));
  }

  private static void add(
      Kind kind, SourceText text, String message, String wayOut, Report report) {
    report.add(kind, text, 0, 0, message, wayOut, null);
  }
}
