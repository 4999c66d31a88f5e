package io.github.tradequalification.authoring.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.authoring.source.Place;
import io.github.tradequalification.authoring.source.SourceText;

/**
 * A piece of a text as lines and columns, both from 1.
 *
 * @param begin the place of its first character
 * @param end the place behind its last one
 */
record Region(Place begin, Place end) {

  static Region of(SourceText source, int begin, int end) {
    return new Region(source.at(begin), source.at(Math.max(begin, end)));
  }

  /** An object with the four numbers, the first two under these names. */
  ObjectNode json(String line, String column) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(line, begin.line())
        .put(column, begin.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }
}
