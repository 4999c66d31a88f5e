/** What a check of a pack finds: kinds, places, ways out and edits that mend. */
@NullMarked
package io.github.tradequalification.authoring.finding;

import org.jspecify.annotations.NullMarked;
