package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.benchmarks.settling.Requirement.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents at hand, by material, and how they meet what is asked. */
public final class Papers {

  private static final Reason[] REASONS = Reason.values();

  private final Reasons reasons;
  private final Paper[] atHand = new Paper[Material.all().length];

  /** None yet. */
  public Papers(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Adds one; whoever finds something wrong with it tells the paper so. */
  public Paper add(Document document, Material material) {
    int place = material.ordinal();
    atHand[place] = new Paper(document, atHand[place]);
    return atHand[place];
  }

  public boolean has(Material material) {
    return atHand[material.ordinal()] != null;
  }

  /** Judges one requirement. */
  void judge(Requirement asked, List<RequiredMaterial> materials, List<MissingMaterial> missing) {
    Option option = null;
    Paper nearest = null;
    int faults = 0;
    for (Option other : asked.options) {
      Paper paper = atHand[other.material().ordinal()];
      for (; paper != null; paper = paper.next) {
        int more = paper.faults(asked);
        if (more == 0) {
          materials.add(other.satisfied());
          return;
        }
        if (nearest == null
            || nearer(more, faults)
            || (more == faults
                && option.material() == other.material()
                && textIsFirst(asked, paper, nearest))) {
          option = other;
          nearest = paper;
          faults = more;
        }
      }
    }
    MissingMaterial lacking =
        nearest == null ? asked.absent : missing(asked, option, nearest, faults);
    materials.add(asked.lacking(nearest == null ? asked.options[0] : option, lacking.reasons()));
    missing.add(lacking);
  }

  private static boolean nearer(int some, int others) {
    if (some == others) return false;
    if (some == Paper.WRONG_FORM || others == Paper.WRONG_FORM) return others == Paper.WRONG_FORM;
    int fewer = Integer.bitCount(some) - Integer.bitCount(others);
    return fewer < 0 || (fewer == 0 && (some & Integer.lowestOneBit(some ^ others)) != 0);
  }

  private static boolean textIsFirst(Requirement asked, Paper paper, Paper other) {
    return text(asked, paper).compareTo(text(asked, other)) < 0;
  }

  /** The detail as its JSON has it, the end left out where it is the same. */
  private static String text(Requirement asked, Paper paper) {
    StringBuilder text = new StringBuilder();
    paper
        .differences()
        .forEach(
            (property, values) -> {
              if (text.length() > 0) text.append(',');
              text.append('"').append(property).append("\":{\"stated\":\"");
              text.append(escaped(values.stated())).append("\",\"actual\":\"");
              text.append(escaped(values.actual())).append("\"}");
            });
    return text.append('}').append(paper.unconfirmed(asked)).toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private MissingMaterial missing(Requirement asked, Option option, Paper paper, int faults) {
    if (faults == Paper.WRONG_FORM) {
      return asked.missing(
          option, List.of(Reason.WRONG_FORM), Detail.NONE, reasons.text(Reason.WRONG_FORM));
    }
    List<Reason> found = new ArrayList<>(Integer.bitCount(faults));
    StringBuilder why = new StringBuilder();
    Map<String, Difference> differences = Map.of();
    List<String> unconfirmed = List.of();
    for (int left = faults; left != 0; left &= left - 1) {
      Reason reason = REASONS[Integer.numberOfTrailingZeros(left)];
      found.add(reason);
      if (why.length() > 0) why.append(reasons.separator);
      switch (reason) {
        case INCONSISTENT -> {
          differences = paper.differences();
          why.append(reasons.inconsistent(differences));
        }
        case UNCONFIRMED -> {
          unconfirmed = paper.unconfirmed(asked);
          why.append(reasons.unconfirmed(unconfirmed));
        }
        default -> why.append(reasons.text(reason));
      }
    }
    Detail detail =
        differences.isEmpty() && unconfirmed.isEmpty()
            ? Detail.NONE
            : new Detail(differences, unconfirmed);
    return asked.missing(option, found, detail, why.toString());
  }
}
