package io.github.tradequalification.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a mapping file says: from which column each property of a profile comes, and how its values
 * are read. Immutable and thread-safe.
 *
 * <p>The file is YAML or JSON. It is read strictly: what it says twice, wrongly or for nothing is
 * refused with line and column. So is a table with a column that it does not name, and a column
 * that the table does not have.
 */
public final class Mapping {

  private static final int LONGEST = 1_000_000;

  private final TableMapping table;
  private final ObjectMapping profile;
  private final List<ListMapping> lists;

  Mapping(TableMapping table, ObjectMapping profile, List<ListMapping> lists) {
    this.table = table;
    this.profile = profile;
    this.lists = List.copyOf(lists);
  }

  /**
   * Reads a mapping file in UTF-8.
   *
   * @throws MappingException if something is wrong with it; tells all of it
   * @throws IOException if it cannot be read
   */
  public static Mapping read(Path file) throws IOException {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(LONGEST + 1);
    }
    String name = String.valueOf(file.getFileName());
    if (content.length > LONGEST) {
      throw new MappingException(List.of(name + ": longer than " + LONGEST + " bytes"));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return read(name, text);
    } catch (CharacterCodingException e) {
      throw new MappingException(List.of(name + ": not in UTF-8; save it in UTF-8"));
    }
  }

  /**
   * Reads a mapping.
   *
   * @param name how messages name it
   * @param text YAML or JSON; a byte order mark before it is accepted
   * @throws MappingException if something is wrong with it; tells all of it
   */
  public static Mapping read(String name, String text) {
    Faults faults = new Faults();
    Node root = NodeReader.read(name, text.startsWith("\uFEFF") ? text.substring(1) : text, faults);
    faults.throwIfAny();
    Mapping mapping = root == null ? null : new MappingReader(faults).read(root);
    faults.throwIfAny();
    if (mapping == null) throw new IllegalStateException("no mapping, and nothing wrong with it");
    return mapping;
  }

  /**
   * Begins to read a table. A second table is looked for in the same folder.
   *
   * @throws MappingException if its columns are not those of the mapping, or it cannot be read
   * @throws IOException if it cannot be read
   */
  public MappedRows rows(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String name = String.valueOf(file.getFileName());
    InputStream in = Files.newInputStream(file);
    try {
      return rows(name, in, folder == null ? file : folder);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Begins to read a table.
   *
   * @param name how messages name it
   * @param in closed with what is returned
   * @param folder where second tables lie
   * @throws MappingException if its columns are not those of the mapping, or it cannot be read
   * @throws IOException if it cannot be read
   */
  public MappedRows rows(String name, InputStream in, Path folder) throws IOException {
    return new MappedRows(name, Rows.of(name, in, table), this, folder);
  }

  TableMapping table() {
    return table;
  }

  ObjectMapping profile() {
    return profile;
  }

  List<ListMapping> lists() {
    return lists;
  }
}
