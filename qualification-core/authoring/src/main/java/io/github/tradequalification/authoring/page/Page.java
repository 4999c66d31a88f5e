package io.github.tradequalification.authoring.page;

import java.util.List;

/**
 * A page of headings, lines and tables, without a format. Immutable.
 *
 * @param title what stands at its top; not null
 * @param parts what stands below it, in order; not null
 */
public record Page(String title, List<Part> parts) {

  /** Copies the parts. */
  public Page {
    parts = List.copyOf(parts);
  }

  /** A part of a page. */
  public sealed interface Part {}

  /**
   * A heading.
   *
   * @param level 2 or 3
   */
  public record Heading(int level, String text) implements Part {}

  /** A line with a name before it. */
  public record Line(String name, String text) implements Part {}

  /** A table. */
  public record Table(List<String> head, List<List<String>> rows) implements Part {}

  /** A paragraph. */
  public record Paragraph(String text) implements Part {}

  /** What waits for what. */
  public record Diagram(String name, List<Node> nodes) implements Part {}

  /**
   * A step in a diagram.
   *
   * @param after the places of those it waits for, in the list of all nodes
   */
  public record Node(String name, List<Integer> after) {}
}
