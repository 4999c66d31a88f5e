/**
 * The law a second time, in plain Java, written from its description alone: what the rules answer
 * is held against it. Null stands for what is not known.
 */
package io.github.tradequalification.oracle;
