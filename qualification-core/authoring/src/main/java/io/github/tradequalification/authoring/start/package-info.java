/** How a new pack begins: a project with a rule, its texts, its source, its cases and a test. */
@NullMarked
package io.github.tradequalification.authoring.start;

import org.jspecify.annotations.NullMarked;
