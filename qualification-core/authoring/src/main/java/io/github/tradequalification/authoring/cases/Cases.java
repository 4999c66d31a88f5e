package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a folder: its files {@code .yaml}, {@code .yml} and {@code .json}, each a list of
 * cases, and a folder {@code profiles} in it with profiles to begin with. Immutable.
 *
 * @param sound the cases that can be run, by file in the order of their names
 * @param faults all that is wrong, by place; empty if nothing is
 * @param profiles the sound profiles of the folder {@code profiles}, by name
 */
public record Cases(List<LawCase> sound, List<Fault> faults, Map<String, Enterprise> profiles) {

  /** The folder of cases among the resources of a pack's tests, or beside its descriptor. */
  public static final String FOLDER = "cases";

  /** Copies the lists and the map. */
  public Cases {
    sound = List.copyOf(sound);
    faults = List.copyOf(faults);
    profiles = Map.copyOf(profiles);
  }

  /**
   * Where the cases of a pack lie: among the resources of the tests of its project, or beside its
   * descriptor.
   *
   * @throws IllegalArgumentException if there is no such folder
   */
  public static Path folderOf(PackFolder pack) {
    return find(pack)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there are no cases of this pack; write some in %s, or name their folder"
                        .formatted(places(pack).get(0))));
  }

  /** The same; empty if there is no such folder. */
  public static Optional<Path> find(PackFolder pack) {
    return places(pack).stream()
        .filter(Files::isDirectory)
        .map(pack::told)
        .map(Path::of)
        .findFirst();
  }

  private static List<Path> places(PackFolder pack) {
    Path beside = pack.path().resolve(FOLDER);
    Path project = pack.project();
    if (project == null) return List.of(beside);
    return List.of(project.resolve("src/test/resources").resolve(FOLDER), beside);
  }

  /**
   * Reads all cases of a folder, and tells all that is wrong with them.
   *
   * @param packs which know the codes that cases may name
   * @throws IllegalArgumentException if there is no such folder
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Cases read(Path folder, PackInspection packs) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          folder + ": no such folder; name the one that holds the cases");
    }
    return new CaseReader(folder, packs).read();
  }

  /**
   * Reads cases from a text.
   *
   * @param file what it is called; by its ending it is JSON or YAML
   */
  public static Cases of(String file, String text, PackInspection packs) {
    return new CaseReader(Path.of(""), packs).read(file, text);
  }

  /**
   * Reads a profile as cases begin with them.
   *
   * @param file by its ending it is YAML or JSON
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if something is wrong with it, with all that is
   * @throws io.github.tradequalification.InvalidProfileException the same of JSON
   */
  public static Enterprise profile(Path file) throws IOException {
    byte[] text = Files.readAllBytes(file);
    if (!file.toString().matches(".*\\.ya?ml")) return ProfileJson.read(text);
    Faults faults = new Faults();
    @Nullable Enterprise profile = CaseFiles.profile(file, text, faults);
    if (profile == null || faults.count() > 0) {
      throw refused("the profile is not as it should be:", faults.sorted());
    }
    return profile;
  }

  /**
   * The case of a name.
   *
   * @throws IllegalArgumentException if there is none, with the nearest; or if it is not sound
   */
  public LawCase named(String name) {
    for (LawCase each : sound) if (each.name().equals(name)) return each;
    List<String> names = all().stream().map(LawCase::name).toList();
    throw new IllegalArgumentException(
        "there is no case `%s`%s".formatted(name, DidYouMean.asked(name, names)));
  }

  private static IllegalArgumentException refused(String what, List<Fault> faults) {
    StringBuilder told = new StringBuilder(what);
    for (Fault fault : faults) told.append('\n').append(fault);
    return new IllegalArgumentException(told.toString());
  }

  /**
   * All cases.
   *
   * @throws IllegalArgumentException if something is wrong with one, with all that is
   */
  public List<LawCase> all() {
    if (faults.isEmpty()) return sound;
    throw refused("the cases are not as they should be:", faults);
  }
}
