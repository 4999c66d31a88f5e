package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.rule.Conclusions.Note;
import io.github.tradequalification.rule.Obsolete;
import org.jspecify.annotations.Nullable;

/** A note while its rule is still speaking. */
final class NoteDraft implements Note {

  final String code;
  final Because because;
  @Nullable String step;

  /** What it is about, for the order of notes. */
  String about = "";

  /** The paper or record it is about: two that differ in anything give two notes. */
  @Nullable Object subject;

  String rule;
  String source;

  NoteDraft(String code, Because because) {
    this.code = code;
    this.because = because;
    this.rule = because.rule().name();
    this.source = because.rule().source();
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
