package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Page.Block;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of all kinds of findings: the reason, a bad example and a good one. Immutable. */
public final class Pages {

  private static final Pattern SECTION = Pattern.compile("(?m)^## (\\S+)$");
  private static final Pattern COMMENT = Pattern.compile("(?m)^<!--.*?-->$");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(Bad|Good):$|^```(\\S[^\\n]*)\\n(.*?)^```$");

  private final Map<String, Page> byCode;

  private Pages(Map<String, Page> byCode) {
    this.byCode = byCode;
  }

  /**
   * Reads the pages of this library.
   *
   * @throws IllegalArgumentException if a page is of no kind, or lacks something
   */
  public static Pages read() {
    try (InputStream content = Pages.class.getResourceAsStream("kinds.md")) {
      byte[] all = Objects.requireNonNull(content, "kinds.md").readAllBytes();
      return of(new String(all, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pages of(String text) {
    Map<String, Page> pages = new TreeMap<>();
    Matcher section = SECTION.matcher(text);
    boolean more = section.find();
    while (more) {
      String code = section.group(1);
      int begin = section.end();
      more = section.find();
      String body = text.substring(begin, more ? section.start() : text.length());
      pages.put(code, page(code, COMMENT.matcher(body).replaceAll("").strip()));
    }
    return new Pages(pages);
  }

  private static Page page(String code, String text) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a page of no kind: " + code));
    List<Block> bad = new ArrayList<>();
    List<Block> good = new ArrayList<>();
    List<Block> current = null;
    Matcher part = BLOCK.matcher(text);
    int reason = text.length();
    while (part.find()) {
      if (current == null) reason = part.start();
      if (part.group(1) != null) current = part.group(1).equals("Bad") ? bad : good;
      else if (current != null) current.add(new Block(part.group(2).strip(), part.group(3)));
    }
    if (bad.isEmpty() || good.isEmpty() || reason == 0) {
      throw new IllegalArgumentException("the page of %s lacks a part".formatted(code));
    }
    return new Page(kind, text.substring(0, reason).strip(), bad, good, text);
  }

  /** All of them by their codes. */
  public Map<String, Page> all() {
    return byCode;
  }

  /**
   * The page of a kind.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Page of(Kind kind) {
    return ofCode(kind.code());
  }

  /**
   * The page of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Page ofCode(String code) {
    Page page = byCode.get(code);
    if (page != null) return page;
    throw new IllegalArgumentException(
        "no finding has the code `%s`%s (`check --explain` lists all)"
            .formatted(code, DidYouMean.asked(code, byCode.keySet())));
  }
}
