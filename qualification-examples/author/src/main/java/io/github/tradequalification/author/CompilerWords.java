package io.github.tradequalification.author;

import io.github.tradequalification.authoring.build.NotCompiledException;
import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.util.List;

/** What the rule compiler itself has to say of a pack. */
final class CompilerWords {

  private CompilerWords() {}

  static String of(PackFolder place, List<PackJar> jars) throws IOException {
    try {
      PackBuilder.build(place, jars);
      return "the compiler has nothing to say\n";
    } catch (NotCompiledException e) {
      return "the compiler says:\n" + e.getMessage() + "\n";
    } catch (RuntimeException e) {
      // Of some mistakes the compiler itself breaks.
      return "the compiler stops with:\n" + e + "\n";
    }
  }
}
