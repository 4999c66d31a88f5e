/**
 * What the cases of a pack reach of its rules: which fire and stay silent, which tests are seen
 * true and false, and which outcomes and times of the law have a case.
 */
@NullMarked
package io.github.tradequalification.authoring.coverage;

import org.jspecify.annotations.NullMarked;
