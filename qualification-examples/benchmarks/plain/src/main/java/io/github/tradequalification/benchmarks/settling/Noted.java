package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A note: a finding, what it is about, and what raised it. Of two that are equal it is raised once.
 */
public record Noted(String about, Object cause, Finding finding) {

  private static final Comparator<Noted> ORDER =
      Comparator.comparing((Noted note) -> note.finding().code())
          .thenComparing(Noted::about)
          .thenComparing(note -> note.finding().observed().toString());

  /** Adds notes in their order. */
  public static void add(List<Finding> findings, List<Noted> notes) {
    if (notes.size() > 1) notes.sort(ORDER);
    Set<Object> causes = notes.size() > 1 ? new HashSet<>() : null;
    for (Noted note : notes) {
      if (causes == null || causes.add(note.cause())) findings.add(note.finding());
    }
  }
}
