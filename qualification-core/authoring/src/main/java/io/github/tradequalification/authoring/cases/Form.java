package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.PackInspection.Codes;
import java.util.Map;

/** How a value of a case is written. Immutable. */
interface Form {

  /** Tells all that is wrong with a value. */
  void check(Node node, Codes codes, Faults faults);

  /** The same as a JSON Schema, without what only the packs know. */
  Map<String, Object> schema();

  /** Tells that a value is of another kind. */
  static void refuse(Node node, String expected, Faults faults) {
    faults.add(node.place(), node.told() + " is not expected here", "write " + expected);
  }
}
