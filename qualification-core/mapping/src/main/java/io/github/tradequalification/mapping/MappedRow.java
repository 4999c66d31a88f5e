package io.github.tradequalification.mapping;

import io.github.tradequalification.Enterprise;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row: a profile, or the reasons why it is none. Immutable.
 *
 * @param table its name: that of the first table, or of a second one for a row that belongs to none
 *     of the first
 * @param number of the row, from 1, the header not counted
 * @param line in which it begins, from 1, the header counted
 * @param key what stands in the column of the key; null if there is no such column, or nothing in
 *     it. Not masked, and not in {@code toString()}
 * @param profile null if it is refused
 * @param refusals all that is wrong with its cells, or else the first thing that is wrong with the
 *     profile; empty if it is a profile
 */
public record MappedRow(
    String table,
    long number,
    long line,
    @Nullable String key,
    @Nullable Enterprise profile,
    List<Refusal> refusals) {

  /** Copies the list. */
  public MappedRow {
    refusals = List.copyOf(refusals);
  }

  /** The profile, empty if the row is refused. */
  public Optional<Enterprise> enterprise() {
    return Optional.ofNullable(profile);
  }

  /** Without its key. */
  @Override
  public String toString() {
    return "MappedRow[table="
        + table
        + ", number="
        + number
        + ", line="
        + line
        + ", refusals="
        + refusals
        + "]";
  }
}
