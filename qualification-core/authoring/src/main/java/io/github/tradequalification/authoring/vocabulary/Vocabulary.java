package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.build.PackLoader;
import io.github.tradequalification.authoring.check.KnownFacts;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.ArrayList;
import java.util.List;

/** All that a rule can be written with, on one page. Immutable. */
public final class Vocabulary {

  private final List<Section> page = new ArrayList<>();

  /**
   * Reads it from the code of the library and from the packs.
   *
   * @param pack whose rules are written; not null
   * @param others the packs it builds on; one in the folder of the pack is left out
   * @param classes sees the classes of all of them; not null
   */
  public Vocabulary(PackSource pack, List<PackSource> others, PackLoader classes) {
    List<PackSource> packs = new ArrayList<>(others);
    packs.removeIf(each -> each.folder().equals(pack.folder()));
    packs.add(pack);
    page.add(
        Section.of(
            1,
            "Vocabulary of rules",
            "What a rule can be written with. `qualification-author.jar vocabulary` makes this page"
                + " from the code and the packs; do not edit it."));
    page.addAll(FactsPart.of(KnownFacts.ofLibrary(), KnownFacts.ofPacks(pack, others, classes)));
    page.addAll(VerbsPart.sections());
    page.addAll(HeadsPart.heads());
    page.addAll(HeadsPart.placeholders());
    page.addAll(ProfilePart.of(packs));
    page.addAll(CodesPart.of(packs));
  }

  /** For a terminal. */
  public String text() {
    return Formats.plain(page);
  }

  /** For a page of documentation. */
  public String markdown() {
    return Formats.markdown(page);
  }
}
