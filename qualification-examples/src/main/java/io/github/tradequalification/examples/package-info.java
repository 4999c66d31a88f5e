/** Programs of one screen that use the library; the README beside them shows what they print. */
package io.github.tradequalification.examples;
