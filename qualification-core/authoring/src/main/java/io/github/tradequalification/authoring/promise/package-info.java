/** What every rule pack promises as a whole: for the tests of a pack, and for its author. */
@NullMarked
package io.github.tradequalification.authoring.promise;

import org.jspecify.annotations.NullMarked;
