package io.github.tradequalification.china;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.PackPromises;
import java.nio.file.Path;
import java.util.List;

/** This pack keeps what every pack promises. */
class ChinaPackTest extends PackPromises {

  @Override
  protected ClassLoader loader() {
    return QualificationAssessor.class.getClassLoader();
  }

  @Override
  protected String id() {
    return "china-import-export";
  }

  @Override
  protected Path rules() {
    return Path.of("src/main/resources/io/github/tradequalification/china");
  }

  @Override
  protected List<Case> examples() {
    return Example.all().stream()
        .map(example -> new Case(example.enterprise(), example.asOf(), example.lawOf()))
        .toList();
  }
}
