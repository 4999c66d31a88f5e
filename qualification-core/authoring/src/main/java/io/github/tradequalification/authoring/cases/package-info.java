/**
 * Cases of the law: a profile, a day, and what is expected of the answer, as data in files that a
 * person reads. Reads them strictly, runs them, says what differs, and records them.
 */
@NullMarked
package io.github.tradequalification.authoring.cases;

import org.jspecify.annotations.NullMarked;
