package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Person;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.LawCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles and answers of the law's cases, as they are handed on to other machines and logs. */
class HandedOnTest {

  private static final QualificationAssessor ENGLISH = QualificationAssessor.load();
  private static final QualificationAssessor CHINESE = ENGLISH.in(Locale.CHINESE);

  static Stream<LawCase> cases() {
    return ChinaPackTest.CASES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsSerializedIsReadBackEqual(LawCase lawCase) throws Exception {
    Enterprise enterprise = lawCase.enterprise();
    assertThat(again(enterprise)).isEqualTo(enterprise);
    Assessment answer = answer(ENGLISH, lawCase);
    assertThat(again(answer)).isEqualTo(answer);
  }

  private static Object again(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsPrintedTellsOfNobody(LawCase lawCase) {
    Set<String> secrets = secrets(lawCase.enterprise());
    assertThat(secrets).isNotEmpty();
    assertThat(lawCase.enterprise().toString()).doesNotContain(secrets);
    assertThat(answer(ENGLISH, lawCase).toString()).doesNotContain(secrets);
    assertThat(answer(CHINESE, lawCase).toString()).doesNotContain(secrets);
  }

  private static Assessment answer(QualificationAssessor assessor, LawCase lawCase) {
    return assessor.underLawOf(lawCase.lawOf()).assess(lawCase.enterprise(), lawCase.asOf());
  }

  /** All but texts so short that they may stand in any other. */
  private static Set<String> secrets(Enterprise enterprise) {
    Set<String> secrets = new HashSet<>();
    secrets.add(enterprise.name());
    secrets.add(enterprise.unifiedSocialCreditCode());
    secrets.add(enterprise.office().address());
    for (Person person : enterprise.operators()) addAll(secrets, person);
    addAll(secrets, enterprise.legalRepresentative());
    for (Document paper : enterprise.documents()) {
      secrets.add(paper.holder());
      secrets.add(paper.number());
      secrets.addAll(paper.stated().values());
    }
    for (CompletedStep record : enterprise.completedSteps()) {
      secrets.add(record.number());
      secrets.add(record.registeredName());
    }
    secrets.removeIf(text -> text == null || text.length() < 2);
    return secrets;
  }

  private static void addAll(Set<String> secrets, Person person) {
    secrets.add(person.name());
    secrets.add(person.idNumber());
  }
}
