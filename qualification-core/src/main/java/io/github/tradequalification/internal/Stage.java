package io.github.tradequalification.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stages in the order they run: a rule may negate only what an earlier one derived. */
enum Stage {
  OUTLINE, CONCEPTS, CONDITIONS, PROCEDURE, DOCUMENTS, ADVICE;

  /** As a rule writes it for its {@code ruleflow-group}. */
  String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Stage> of(String group) {
    return Arrays.stream(values()).filter(stage -> stage.group().equals(group)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Stage::group).collect(Collectors.joining(", "));
  }
}
