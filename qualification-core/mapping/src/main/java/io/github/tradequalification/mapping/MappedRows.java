package io.github.tradequalification.mapping;

import io.github.tradequalification.Enterprise;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one after the other: each is a profile, or is refused and the rest go on.
 * After them come the rows of second tables that belong to none. Not thread-safe.
 *
 * <p>Memory does not grow with the number of rows, but for two things: the keys, if the mapping has
 * a key, about 150 bytes each; and second tables, which are held whole.
 */
public final class MappedRows implements Iterator<MappedRow>, Closeable {

  private final String table;
  private final Rows rows;
  private final Mapping mapping;
  private final Map<String, Long> keys = new HashMap<>();
  private final Map<String, SecondTable> seconds = new HashMap<>();
  private final Deque<MappedRow> last = new ArrayDeque<>();
  private boolean ended;
  private @Nullable MappedRow next;

  MappedRows(String table, Rows rows, Mapping mapping, Path folder) throws IOException {
    this.table = table;
    this.rows = rows;
    this.mapping = mapping;
    for (ListMapping list : mapping.lists()) {
      if (list.second() != null) {
        seconds.put(list.name(), SecondTable.read(list.second(), folder));
      }
    }
  }

  /**
   * Whether there is another row.
   *
   * @throws MappingException if the table cannot be read on
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  public boolean hasNext() {
    if (next == null) next = read();
    return next != null;
  }

  /**
   * The next row.
   *
   * @throws MappingException if the table cannot be read on
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  public MappedRow next() {
    if (!hasNext() || next == null) throw new NoSuchElementException("no more rows");
    MappedRow row = next;
    next = null;
    return row;
  }

  /** Closes the table. */
  @Override
  public void close() throws IOException {
    rows.close();
  }

  private @Nullable MappedRow read() {
    if (ended) return last.poll();
    try {
      Row row = rows.next();
      if (row != null) return mapped(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ended = true;
    for (SecondTable second : seconds.values()) last.addAll(second.left());
    return last.poll();
  }

  private MappedRow mapped(Row row) {
    if (row.problem() != null) {
      Refusal refusal = Refusal.ofRow(row.problem(), "a row with the columns of the mapping");
      return new MappedRow(table, row.number(), row.line(), null, null, List.of(refusal));
    }
    Attempt attempt = new Attempt();
    ValueSource source = mapping.table().key();
    String key = source == null ? null : source.text(row);
    if (source != null) check(key, source, row, attempt);
    Map<String, @Nullable Object> values = mapping.profile().values(row, "", attempt);
    for (ListMapping list : mapping.lists()) {
      SecondTable second = seconds.get(list.name());
      List<Row> own = second == null || key == null ? List.of() : second.take(key);
      values.put(list.name(), list.entries(row, own, attempt));
    }
    Record profile = mapping.profile().made(values, "", attempt);
    return new MappedRow(
        table, row.number(), row.line(), key, (Enterprise) profile, attempt.refusals());
  }

  private void check(@Nullable String key, ValueSource source, Row row, Attempt attempt) {
    if (key == null) {
      refuseKey(source, "the key is blank", "a key", attempt);
      return;
    }
    Long before = keys.putIfAbsent(Reading.word(key), row.number());
    if (before != null) {
      refuseKey(
          source, "the key stands in row %s already".formatted(before), "each key once", attempt);
    }
  }

  private static void refuseKey(
      ValueSource source, String problem, String allowed, Attempt attempt) {
    List<String> columns = source.columnNames();
    String message = String.join(" + ", columns) + ": " + problem + "; expected " + allowed;
    attempt.refuse(new Refusal(columns, "", null, allowed, message));
  }
}
