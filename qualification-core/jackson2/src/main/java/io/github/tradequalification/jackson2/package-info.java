/** Profiles and answers through an application's own Jackson 2. */
@NullMarked
package io.github.tradequalification.jackson2;

import org.jspecify.annotations.NullMarked;
