package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Form;
import java.util.List;

/**
 * What a step asks for. Immutable.
 *
 * @param materials any of them will do; the first is named if none is at hand
 * @param filesToo whether a file will do for a copy
 */
record Requirement(List<Material> materials, Kind kind, boolean signed, boolean filesToo) {

  /** What is asked of the document. */
  enum Kind {
    COPY,
    ORIGINAL,
    /** Filled in: an original or a file. */
    FORM
  }

  static Requirement copy(Material... anyOf) {
    return new Requirement(List.of(anyOf), Kind.COPY, false, false);
  }

  static Requirement original(Material material) {
    return new Requirement(List.of(material), Kind.ORIGINAL, false, false);
  }

  static Requirement form(Material material) {
    return new Requirement(List.of(material), Kind.FORM, false, false);
  }

  static Requirement signedForm(Material material) {
    return new Requirement(List.of(material), Kind.FORM, true, false);
  }

  /** The same where files are taken. */
  Requirement withFiles() {
    return new Requirement(materials, kind, signed, true);
  }

  /** The form that the answer names. */
  Form form() {
    return kind == Kind.COPY ? Form.COPY : Form.ORIGINAL;
  }

  boolean isSealed() {
    return kind != Kind.ORIGINAL;
  }

  boolean accepts(Form form) {
    return switch (kind) {
      case COPY -> form == Form.COPY || (filesToo && form == Form.ELECTRONIC);
      case ORIGINAL -> form == Form.ORIGINAL;
      case FORM -> form != Form.COPY;
    };
  }
}
