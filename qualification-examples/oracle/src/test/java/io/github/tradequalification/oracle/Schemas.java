package io.github.tradequalification.oracle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema as a validator reads it. */
final class Schemas {

  private final Schema schema;

  Schemas(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
  }

  /** What is wrong with a text; empty if nothing is. */
  List<String> faults(String json) {
    return faults(json, true);
  }

  /**
   * The same.
   *
   * @param formats whether a date has to be one of the calendar
   */
  List<String> faults(String json, boolean formats) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(each -> each.formatAssertionsEnabled(formats)))
        .stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getKeyword())
        .toList();
  }
}
