package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.List;

/** What a pack says, together with those it builds on. Comes last: it relies on what was found. */
final class LawCheck implements Check {

  private static final List<LawPart> PARTS =
      List.of(
          new NameCheck(),
          new HeadCheck(),
          new DateCheck(),
          new RegisterCheck(),
          new SourceCheck(),
          new SourceUseCheck(),
          new ReplacementCheck(),
          new FactUseCheck(),
          new CodeCheck(),
          new DutyCheck(),
          new DaysCheck(),
          new OutlineCheck(),
          new AspectCheck(),
          new OthersCheck(),
          new TextKeyCheck(),
          new TextCheck(),
          new PlaceholderCheck(),
          new DescriptorCheck());

  @Override
  public void look(CheckedPack checked, Report report) {
    PackSource pack = Copies.without(checked.pack(), report);
    LawView view = new LawView(new WholeLaw(pack, checked.others()), report);
    for (LawPart part : PARTS) part.look(view);
  }
}
