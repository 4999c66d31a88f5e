package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    return places(pack).stream().filter(Files::isDirectory).findFirst();
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
   * All cases.
   *
   * @throws IllegalArgumentException if something is wrong with one, with all that is
   */
  public List<LawCase> all() {
    if (faults.isEmpty()) return sound;
    StringBuilder told = new StringBuilder("the cases are not as they should be:");
    for (Fault fault : faults) told.append('\n').append(fault);
    throw new IllegalArgumentException(told.toString());
  }
}
