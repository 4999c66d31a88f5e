package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.check.KnownFacts;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.page.Page;
import io.github.tradequalification.internal.files.PackLoader;
import java.util.ArrayList;
import java.util.List;

/** All that a rule can be written with, on one page. */
public final class Vocabulary {

  private static final String TITLE = "Vocabulary of rules";

  private Vocabulary() {}

  /**
   * Reads it from the code of the library and from the packs.
   *
   * @param pack whose rules are written; not null
   * @param others the packs it builds on; one in the folder of the pack is left out
   * @param classes sees the classes of all of them; not null
   */
  public static Page of(PackSource pack, List<PackSource> others, PackLoader classes) {
    List<PackSource> below = new ArrayList<>(others);
    below.removeIf(each -> each.folder().equals(pack.folder()));
    List<PackSource> packs = new ArrayList<>(below);
    packs.add(pack);
    Sheet sheet = new Sheet();
    sheet.paragraph(
        "What a rule can be written with. `qualification-author.jar vocabulary` makes this page"
            + " from the code and the packs.");
    FactsPart.write(sheet, KnownFacts.ofLibrary(), KnownFacts.ofPacks(pack, below, classes));
    VerbsPart.write(sheet);
    HeadsPart.annotations(sheet);
    HeadsPart.placeholders(sheet);
    ProfilePart.write(sheet, packs);
    CodesPart.write(sheet, new WholeLaw(pack, below), packs);
    return sheet.page(TITLE);
  }
}
