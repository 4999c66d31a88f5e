package io.github.tradequalification.internal.files;

import io.github.tradequalification.RulePackException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Which files a pack was built of, and what they held. Its build writes them to {@link #FILE}: the
 * digest of the pack, a line that says by which language its rules were checked, a line for each
 * file, and a line that guards the others. Immutable.
 *
 * @param digest SHA-256 over the lines between the first and the last, as in {@code sha256:…}
 * @param files in the order of their paths
 */
public record Checksums(String digest, List<Entry> files) {

  /** Lies in the folder of the pack. */
  public static final String FILE = "pack.digest";

  /**
   * Says that the rules hold to the closed language of packs. Another number where what it allowed
   * is no longer allowed.
   */
  private static final String CHECKED = "rules checked: language 1\n";

  private static final String ALGORITHM = "SHA-256";

  /** Where in a line the second and the third column begin. */
  private static final int CRC = 65;

  private static final int PATH = 74;

  /** The length of the last line, the CRC-32 of all before it. */
  private static final int LAST = 9;

  /**
   * What one file held.
   *
   * @param sha256 its SHA-256, which no other file has
   * @param crc32 its CRC-32, which costs a starting JVM next to nothing
   * @param path from the root of the jar
   */
  public record Entry(String sha256, long crc32, String path) {}

  /**
   * Whether a file belongs to a pack. What other jars have under the same name does not, since a
   * jar made of several keeps one of them.
   *
   * @param path from the root of the jar
   */
  public static boolean cover(String path) {
    return !path.endsWith("/" + FILE)
        && (!path.startsWith("META-INF/")
            || path.startsWith("META-INF/kie/")
            || path.startsWith("META-INF/versions/"));
  }

  /** The checksums of files by path, for whoever has checked the rules among them. */
  public static Checksums of(SortedMap<String, byte[]> contents) {
    List<Entry> files = new ArrayList<>();
    contents.forEach(
        (path, content) -> {
          CRC32 crc32 = new CRC32();
          crc32.update(content);
          files.add(new Entry(sha256(content), crc32.getValue(), path));
        });
    return new Checksums(digestOf(lines(files)), List.copyOf(files));
  }

  /** What {@link #FILE} holds. */
  public String text() {
    String text = digest + "\n" + CHECKED + lines(files);
    return text + hex(crc32(text)) + "\n";
  }

  /**
   * Reads what {@link #FILE} holds.
   *
   * @param where how a message about it begins
   * @throws RulePackException if it is not as it was written, or the rules were not checked
   */
  public static Checksums read(String where, String text) {
    int head = text.indexOf('\n') + 1;
    int foot = text.length() - LAST;
    if (head <= 0 || head >= foot) throw changed(where);
    if (!text.startsWith(hex(crc32(text.substring(0, foot))), foot)) throw changed(where);
    if (!text.startsWith(CHECKED, head)) throw notChecked(where);
    List<Entry> files = new ArrayList<>();
    // By hand: in a JVM that starts, a pattern takes longer than the sums of all files.
    for (int begin = head + CHECKED.length(), end; begin < foot; begin = end + 1) {
      end = text.indexOf('\n', begin);
      String sha256 = text.substring(begin, begin + CRC - 1);
      long crc32 = Long.parseLong(text, begin + CRC, begin + PATH - 1, 16);
      files.add(new Entry(sha256, crc32, text.substring(begin + PATH, end)));
    }
    return new Checksums(text.substring(0, head - 1), List.copyOf(files));
  }

  private static RulePackException changed(String where) {
    return new RulePackException(
        where
            + "its `%s` is not what its build wrote; build the pack again, or copy its jar again"
                .formatted(FILE));
  }

  private static RulePackException notChecked(String where) {
    return new RulePackException(
        where
            + """
            when it was built, nobody checked that its rules do only what rules may; \
            build it again with the qualification-testing of this version""");
  }

  private static String lines(List<Entry> files) {
    StringBuilder lines = new StringBuilder();
    for (Entry file : files) {
      lines.append("%s %s %s\n".formatted(file.sha256(), hex(file.crc32()), file.path()));
    }
    return lines.toString();
  }

  private static String digestOf(String lines) {
    return "sha256:" + sha256((CHECKED + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static long crc32(String text) {
    CRC32 crc32 = new CRC32();
    crc32.update(text.getBytes(StandardCharsets.UTF_8));
    return crc32.getValue();
  }

  private static String hex(long crc32) {
    return HexFormat.of().toHexDigits((int) crc32);
  }
}
