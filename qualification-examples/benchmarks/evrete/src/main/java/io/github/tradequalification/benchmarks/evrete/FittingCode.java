package io.github.tradequalification.benchmarks.evrete;

import io.github.tradequalification.Enterprise.LegalForm;

/** What credit codes of a legal form begin with. */
public record FittingCode(LegalForm form, String prefix) {}
