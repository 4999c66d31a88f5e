/** Profiles and answers through an application's own Jackson 3. */
@NullMarked
package io.github.tradequalification.jackson3;

import org.jspecify.annotations.NullMarked;
