package io.github.tradequalification.china;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The details of an enterprise that an authority has on record. */
public enum RecordedDetail {
  /** Its name. */
  NAME,
  /** Its address; a blank one differs from any on record. */
  ADDRESS,
  /** The name of its legal representative. */
  LEGAL_REPRESENTATIVE;

  /**
   * Whether a record has a detail other than the enterprise, whose own is known.
   *
   * @param record not null
   * @param enterprise not null
   */
  public static boolean differs(CompletedStep record, Enterprise enterprise) {
    for (RecordedDetail detail : values()) if (detail.isOther(record, enterprise)) return true;
    return false;
  }

  /** Which details are other ones, in the order of the constants. */
  public static List<RecordedDetail> differing(CompletedStep record, Enterprise enterprise) {
    List<RecordedDetail> differing = new ArrayList<>();
    for (RecordedDetail detail : values()) {
      if (detail.isOther(record, enterprise)) differing.add(detail);
    }
    return List.copyOf(differing);
  }

  /** A day of completion, by which records are ordered: one not known lies before every other. */
  public static LocalDate day(@Nullable LocalDate completedOn) {
    return completedOn == null ? LocalDate.MIN : completedOn;
  }

  private boolean isOther(CompletedStep record, Enterprise enterprise) {
    return switch (this) {
      case NAME -> differ(record.registeredName(), enterprise.name());
      case ADDRESS -> differ(record.registeredAddress(), enterprise.office().address());
      case LEGAL_REPRESENTATIVE ->
          differ(record.registeredLegalRepresentative(), enterprise.legalRepresentative().name());
    };
  }

  private static boolean differ(@Nullable String recorded, @Nullable String actual) {
    return recorded != null && actual != null && !Names.same(recorded, actual);
  }
}
