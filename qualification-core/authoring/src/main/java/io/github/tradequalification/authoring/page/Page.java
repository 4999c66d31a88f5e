package io.github.tradequalification.authoring.page;

import java.util.List;

/**
 * A page of headings, lines and tables, without a format. Immutable.
 *
 * @param title what stands at its top
 */
record Page(String title, List<Part> parts) {

  Page {
    parts = List.copyOf(parts);
  }

  /** A part of a page. */
  sealed interface Part {}

  /**
   * A heading.
   *
   * @param level 2 or 3
   */
  record Heading(int level, String text) implements Part {}

  /** A line with a name before it. */
  record Line(String name, String text) implements Part {}

  /** A table. */
  record Table(List<String> head, List<List<String>> rows) implements Part {}

  /** A paragraph. */
  record Paragraph(String text) implements Part {}

  /** What waits for what. */
  record Diagram(String name, List<Node> nodes) implements Part {}

  /**
   * A step in a diagram.
   *
   * @param after the places of those it waits for, in the list of all nodes
   */
  record Node(String name, List<Integer> after) {}
}
