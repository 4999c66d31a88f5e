package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Page.Block;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of the small pack of the pages, with the blocks of an example in it. A block {@code drl}
 * is added to {@code rules.drl}, {@code texts_en}, {@code texts_zh}, {@code sources} to the file of
 * that name, {@code texts} to the texts of both languages; {@code descriptor} is added to {@code
 * pack.properties}, where it takes the place of what has the same keys; {@code file NAME} is a file
 * of its own, in the folder of the pack, or with a slash in its name from the root. {@code in GBK}
 * behind it saves the file so, {@code with a mark} puts a byte order mark before it.
 */
record PagePack(Path folder) {

  private static final String INSIDE = "com/example/pages/";
  private static final String MARK = " with a mark";

  /** A copy without any example. */
  static PagePack in(Path folder) throws IOException {
    Folders.copy(Path.of("src/test/resources/pages"), folder);
    return new PagePack(folder);
  }

  void add(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      boolean marked = block.place().endsWith(MARK);
      String place = block.place().replace(MARK, "");
      int saved = place.indexOf(" in ");
      Charset charset =
          saved < 0 ? StandardCharsets.UTF_8 : Charset.forName(place.substring(saved + 4));
      String where = saved < 0 ? place : place.substring(0, saved);
      add(where, (marked ? "\uFEFF" : "") + block.text(), charset);
    }
  }

  private void add(String where, String text, Charset charset) throws IOException {
    switch (where) {
      case "drl" -> append("rules.drl", "\n" + text, charset);
      case "texts_en", "texts_zh", "sources" -> append(where + ".properties", text, charset);
      case "texts" -> {
        append("texts_en.properties", text, charset);
        append("texts_zh.properties", text, charset);
      }
      case "descriptor" -> describe(text);
      default -> append(fileNamed(where), text, charset);
    }
  }

  private static String fileNamed(String where) {
    if (where.startsWith("file ")) return where.substring("file ".length());
    throw new IllegalArgumentException("a block says where it goes, not `%s`".formatted(where));
  }

  private void append(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name.contains("/") ? name : INSIDE + name);
    Files.createDirectories(file.getParent());
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.write(file, (before + text).getBytes(charset));
  }

  private void describe(String text) throws IOException {
    Path file = folder.resolve(INSIDE + "pack.properties");
    List<String> keys = text.lines().map(PagePack::key).toList();
    StringBuilder kept = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!keys.contains(key(line))) kept.append(line).append('\n');
    }
    Files.writeString(file, kept + text);
  }

  private static String key(String line) {
    return line.substring(0, Math.max(0, line.indexOf('='))).strip();
  }
}
