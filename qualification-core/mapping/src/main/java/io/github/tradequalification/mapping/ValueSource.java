package io.github.tradequalification.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a property comes from. Immutable.
 *
 * @param columns none if the value is the same for all rows
 * @param joined what stands between the columns
 * @param always the value for all rows
 * @param whenBlank the value where the columns say nothing
 */
record ValueSource(
    ProfileShape.Property property,
    List<Column> columns,
    String joined,
    Reading reading,
    @Nullable Object always,
    @Nullable Object whenBlank) {

  /** A column with the place where the mapping names it. */
  record Column(String name, Place place) {}

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** What its columns say together; null if they say nothing. */
  @Nullable String text(Row row) {
    if (columns.size() == 1) return reading.said(row.cell(columns.get(0).name()));
    List<String> said = new ArrayList<>();
    for (Column column : columns) {
      String text = reading.said(row.cell(column.name()));
      if (text != null) said.add(text);
    }
    return said.isEmpty() ? null : String.join(joined, said);
  }

  @Nullable Object value(Row row) throws Reading.NotAllowedException {
    if (columns.isEmpty()) return always;
    String text = text(row);
    return text == null ? whenBlank : reading.value(property, text);
  }
}
