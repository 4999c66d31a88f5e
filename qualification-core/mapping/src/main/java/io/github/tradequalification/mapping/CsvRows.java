package io.github.tradequalification.mapping;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.tradequalification.internal.text.Characters;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads CSV as RFC 4180 has it; the first row names the columns. */
final class CsvRows implements Rows {

  private static final int LONGEST_CELL = 20_000_000;

  private final String table;
  private final TableMapping mapping;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Map<String, Integer> places = new HashMap<>();
  private final int width;
  private long number;
  private long line;

  CsvRows(String table, Reader text, TableMapping mapping) throws IOException {
    this.table = table;
    this.mapping = mapping;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(mapping.separator())
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(true)
            // Rows of another length are refused one by one.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .detectBomHeader(false)
            .maxBufferSize(LONGEST_CELL)
            .ofCsvRecord(new EndMarked(text));
    this.records = reader.iterator();
    CsvRecord first = nextRecord();
    List<String> header = new ArrayList<>();
    if (first != null) for (String name : first.getFields()) header.add(Characters.trimmed(name));
    if (header.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
      throw new MappingException(
          List.of(table + ": it looks like UTF-16; write charset: UTF-16 in the mapping"));
    }
    mapping.check(table, header);
    for (String name : header) places.put(name, places.size());
    this.width = header.size();
  }

  @Override
  public @Nullable Row next() throws IOException {
    CsvRecord read = nextRecord();
    return read == null ? null : new CsvRow(++number, read);
  }

  private @Nullable CsvRecord nextRecord() throws IOException {
    try {
      if (!records.hasNext()) return null;
      CsvRecord read = records.next();
      String last = read.getField(read.getFieldCount() - 1);
      if (last.equals(EndMarked.MARK)) return null;
      if (last.contains(EndMarked.MARK)) throw notCsv();
      line = read.getStartingLineNumber();
      return read;
    } catch (CsvParseException e) {
      throw notCsv();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw Rows.notDecoded(table, mapping, line);
      }
      throw e.getCause();
    }
  }

  private MappingException notCsv() {
    return new MappingException(
        List.of(
            "%s: what follows line %s is no CSV: a quotation mark is not closed, or more stands after it, or a cell is longer than %s characters; mend it, the rows from there on are not read"
                .formatted(table, line, LONGEST_CELL)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private final class CsvRow implements Row {

    private final long ownNumber;
    private final CsvRecord read;

    CsvRow(long number, CsvRecord read) {
      this.ownNumber = number;
      this.read = read;
    }

    @Override
    public long number() {
      return ownNumber;
    }

    @Override
    public long line() {
      return read.getStartingLineNumber();
    }

    @Override
    public @Nullable String cell(String column) {
      Integer place = places.get(column);
      return place == null || place >= read.getFieldCount() ? null : read.getField(place);
    }

    @Override
    public @Nullable String problem() {
      return read.getFieldCount() == width
          ? null
          : "the row has %s cells, the header has %s".formatted(read.getFieldCount(), width);
    }
  }
}
