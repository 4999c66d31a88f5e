/** The command line: one profile or a stream of them in, notes for people or JSON out. */
package io.github.tradequalification.cli;
