package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder of cases. */
final class CaseFiles {

  private static final String PROFILES = "profiles";
  private static final Pattern READ = Pattern.compile(".*\\.(yaml|yml|json)");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path folder;
  private final Faults faults;

  CaseFiles(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** What each file of cases holds, by name. */
  List<Node> cases() {
    List<Node> all = new ArrayList<>();
    for (Path file : filesIn(folder)) {
      @Nullable Node read = read(file);
      if (read != null) all.add(read);
    }
    return all;
  }

  /** The profiles by their names. */
  Map<String, Node> profiles() {
    Map<String, Node> all = new TreeMap<>();
    Path inner = folder.resolve(PROFILES);
    if (folder.toString().isEmpty() || !Files.isDirectory(inner)) return all;
    for (Path file : filesIn(inner)) {
      @Nullable Node read = read(file);
      if (read == null) continue;
      String name = file.getFileName().toString();
      Node before = all.putIfAbsent(name.substring(0, name.lastIndexOf('.')), read);
      if (before != null) {
        faults.add(
            read.place(), "the profile has the name of " + before.place().file(), "rename one");
      }
    }
    return all;
  }

  private List<Path> filesIn(Path place) {
    List<Path> sorted;
    try (Stream<Path> files = Files.list(place)) {
      sorted = files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Path> read = new ArrayList<>();
    for (Path file : sorted) {
      String name = file.getFileName().toString();
      boolean ofCases = name.equals(PROFILES) && Files.isDirectory(file);
      if (name.startsWith(".") || ofCases) continue;
      if (READ.matcher(name).matches() && Files.isRegularFile(file)) read.add(file);
      else {
        faults.add(
            new Place(file.toString(), 1, 1),
            "this is not read as cases",
            "give it the ending .yaml or .json, or put it elsewhere");
      }
    }
    return read;
  }

  /** A profile of a file that lies anywhere; null if something is wrong with it. */
  static @Nullable Enterprise profile(Path file, byte[] bytes, Faults faults) {
    @Nullable Node read = new CaseFiles(file, faults).read(file, bytes);
    return read == null ? null : Profiles.read(read, faults);
  }

  private @Nullable Node read(Path file) {
    try {
      return read(file, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Node read(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return NodeReader.read(file.toString(), marked ? text.substring(1) : text, faults);
    } catch (CharacterCodingException e) {
      faults.add(new Place(file.toString(), 1, 1), "the file is not in UTF-8", "save it as UTF-8");
      return null;
    }
  }
}
