package io.github.tradequalification.authoring.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is read of a {@code pom.xml}. */
final class Pom {

  private static final Pattern INNER =
      Pattern.compile("(?s)<!--.*?-->|<(parent|dependencies|build|profiles)>.*?</\\1>");
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
  private static final Pattern VERSION = Pattern.compile("<version>\\s*([^<\\s]+)\\s*</version>");

  private Pom() {}

  /** The version of a project, “unreleased” where it does not say. */
  static String versionOf(@Nullable Path project) throws IOException {
    Path file = project == null ? null : project.resolve("pom.xml");
    if (file == null || !Files.isRegularFile(file)) return "unreleased";
    String text = Files.readString(file);
    Matcher own = VERSION.matcher(INNER.matcher(text).replaceAll(""));
    if (own.find()) return own.group(1);
    Matcher parent = PARENT.matcher(text);
    if (!parent.find()) return "unreleased";
    Matcher inherited = VERSION.matcher(parent.group(1));
    return inherited.find() ? inherited.group(1) : "unreleased";
  }
}
