package io.github.tradequalification.examples;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.PackPromises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An integrator's pack keeps what every pack promises. */
class OwnPackPromisesTest extends PackPromises {

  @Override
  protected ClassLoader loader() {
    return OwnPack.loader();
  }

  @Override
  protected String id() {
    return "example-own-pack";
  }

  @Override
  protected Path rules() {
    return OwnPack.HOME.resolve("src/main/resources/com/example/trade");
  }

  @Override
  protected List<Case> examples() {
    List<Case> examples = new ArrayList<>();
    try {
      for (Enterprise enterprise : OwnPackBesideStandardTest.variations()) {
        examples.add(new Case(enterprise, OwnPack.BOTH.firstDay(), OwnPack.BOTH.firstDay()));
        for (LocalDate day : OwnPack.BOTH.lawChanges()) {
          examples.add(new Case(enterprise, day, day));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
