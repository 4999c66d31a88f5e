package io.github.tradequalification.oracle;

import java.time.LocalDate;

/**
 * What is asked of the library and of the oracle.
 *
 * @param about how to ask it again
 * @param profile JSON
 */
record RandomCase(String about, String profile, LocalDate asOf, LocalDate lawOf) {}
