package io.github.tradequalification.author;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
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

  /** Sees a pack as it is written, or none, and all of these. */
  PackLoader loader(PackFolder pack) throws IOException {
    List<PackJar> others = read();
    if (pack == null) return new PackLoader(others);
    return PackBuilder.loader(PackBuilder.build(pack, others), others);
  }
}
