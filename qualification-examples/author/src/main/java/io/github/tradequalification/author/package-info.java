/** The commands of rule authors. Each reads the folder of a pack as it is written. */
package io.github.tradequalification.author;
