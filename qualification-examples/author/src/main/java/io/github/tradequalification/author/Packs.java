package io.github.tradequalification.author;

import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The packs that others build on. */
final class Packs {

  private static final String STANDARD = "qualification-rules.jar";

  @Option(
      names = "--with",
      paramLabel = "JAR",
      description =
          "A pack that this one builds on, beside the standard pack. Can be given several times.")
  private List<Path> jars = List.of();

  /** The standard pack and those named. */
  List<PackJar> read() throws IOException {
    List<PackJar> packs = new ArrayList<>();
    try (InputStream standard = Packs.class.getResourceAsStream("/packs/" + STANDARD)) {
      if (standard == null) throw new IOException("the standard pack is missing from this jar");
      packs.add(PackJar.read(STANDARD, standard));
    }
    for (Path jar : jars) packs.add(PackJar.read(jar));
    return packs;
  }
}
