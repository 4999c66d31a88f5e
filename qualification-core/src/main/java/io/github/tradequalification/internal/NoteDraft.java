package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.rule.Conclusions.Note;
import io.github.tradequalification.rule.Obsolete;
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

  NoteDraft(String code, Ledger.Because because) {
    this.code = code;
    this.because = because;
    this.rule = because.rule().name();
    this.source = because.rule().source();
  }

  SettledNote settled() {
    return new SettledNote(code, step, about, subject, because, rule, source);
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
  public Note because(Obsolete reason) {
    rule = reason.rule();
    source = reason.source();
    return this;
  }
}
