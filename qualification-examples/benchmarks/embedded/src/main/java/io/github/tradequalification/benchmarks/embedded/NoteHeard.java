package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Finding;
import io.github.tradequalification.benchmarks.settling.Noted;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.rule.Conclusions.Note;
import io.github.tradequalification.rule.Obsolete;
import java.util.Arrays;
import java.util.Map;

/** A note while its rule is still speaking. */
final class NoteHeard implements Note {

  private final String code;
  private final String key;
  private final Map<String, Object> values;
  private String rule;
  private String source;
  private String step;
  private String about = "";
  private Object subject;

  NoteHeard(String code, RuleHead speaker, Map<String, Object> values) {
    this.code = code;
    this.values = values;
    key = speaker.message() == null ? "note." + code : speaker.message();
    rule = speaker.name();
    source = speaker.source();
  }

  Noted in(Words words) {
    Saying saying = Saying.note(words.texts, code, key, rule, source);
    Finding finding = saying.finding(step, values, words.filled(saying.message(), values));
    return new Noted(about, Arrays.asList(subject, finding), finding);
  }

  @Override
  public Note onStep(String given) {
    step = given;
    about = given;
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
