/** What rules can be written with: made from the code and the texts of packs. */
@NullMarked
package io.github.tradequalification.authoring.vocabulary;

import org.jspecify.annotations.NullMarked;
