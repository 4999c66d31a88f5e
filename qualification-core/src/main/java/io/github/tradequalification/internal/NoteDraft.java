package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.text.YearDay;
import io.github.tradequalification.rule.Conclusions.Note;
import io.github.tradequalification.rule.Obsolete;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A note while its rule is still speaking. */
final class NoteDraft implements Note {

  private final String code;
  private final Ledger.Because because;
  private @Nullable String step;
  private String about = "";
  private @Nullable Object subject;
  private String rule;
  private String source;
  private @Nullable MonthDay yearlyBy;

  NoteDraft(String code, Ledger.Because because) {
    this.code = code;
    this.because = because;
    this.rule = because.rule().name();
    this.source = because.rule().source();
  }

  SettledNote settled() {
    return new SettledNote(code, step, about, subject, because, rule, source, yearlyBy);
  }

  @Override
  public Note onStep(String code) {
    step = code;
    about = code;
    return this;
  }

  @Override
  public Note onMaterial(String material) {
    about = material;
    return this;
  }

  @Override
  public Note onPaper(Document paper) {
    subject = paper;
    return onMaterial(paper.material());
  }

  @Override
  public Note onRecord(CompletedStep record) {
    subject = record;
    return onStep(record.step());
  }

  @Override
  public Note onCode(String given) {
    about = given;
    return this;
  }

  @Override
  public Note yearlyBy(String day) {
    yearlyBy = YearDay.of(day);
    if (yearlyBy == null) {
      throw new RulePackException(
          because.rule().where()
              + "`%s` is not a day of every year; write month and day, as in `06-30`"
                  .formatted(day));
    }
    return this;
  }

  @Override
  public Note because(Obsolete reason) {
    rule = reason.rule();
    source = reason.source();
    return this;
  }
}
