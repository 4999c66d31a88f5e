package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser of CommonMark makes of a note. */
class MarkdownTest {

  private static final Parser PARSER = Parser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<!-- a",
        "&lt;b&gt; &#60;",
        "[a](http://b.example) ![c](d)",
        "[a]: http://b.example",
        "<http://b.example>",
        "**a** __b__ *c* _d_ ~~e~~",
        "`a` ``b`` ```",
        "# a",
        "###### a #",
        "- a",
        "+ a",
        "* a",
        "> a",
        "1. a",
        "123456789) a",
        "---",
        "***",
        "===",
        "    four spaces",
        "a\\",
        "\\*a\\*",
        "| a | b |",
        "$x^2$ @a",
        "one & two \" ' ; : ?",
        "2026-11-23 1.5",
        "海关（备案）“报关”。",
        ""
      })
  void aTextMeansItself(String text) {
    for (String mark : List.of("", "- ", "## ", "**a**：", "  - ")) {
      Node page =
          PARSER.parse((mark.equals("  - ") ? "- a\n" : "") + mark + Markdown.escaped(text));
      Shown shown = new Shown();
      page.accept(shown);
      assertThat(shown.text.toString().strip()).as(mark).endsWith(text.strip());
      assertThat(shown.kinds)
          .as(mark)
          .isSubsetOf(
              "Document",
              "BulletList",
              "ListItem",
              "Paragraph",
              "Heading",
              "Text",
              "StrongEmphasis");
    }
  }

  @Test
  void whatDialectsMakeALinkOfIsEscapedToo() {
    assertThat(Markdown.escaped("see http://a.example, www.b.example, c@d.example"))
        .isEqualTo("see http\\://a.example, www\\.b.example, c\\@d.example");
  }

  @Test
  void aNoteIsMadeOfHeadingsParagraphsAndLists() {
    Node page = PARSER.parse(Stored.note(Stored.BLOCKED, "zh", "en").markdown());
    Shown shown = new Shown();
    page.accept(shown);
    assertThat(shown.kinds)
        .containsOnly(
            "Document", "Heading", "Paragraph", "BulletList", "ListItem", "Text", "StrongEmphasis");
    assertThat(shown.headings).startsWith(1).containsOnly(1, 2, 3);
    for (int i = 1; i < shown.headings.size(); i++) {
      assertThat(shown.headings.get(i)).isLessThanOrEqualTo(shown.headings.get(i - 1) + 1);
    }
    assertThat(shown.text.toString()).doesNotContain("**", "\\");
  }

  @Test
  void twoListsDoNotBecomeOne() {
    Node page = PARSER.parse(Stored.note(Stored.HALFWAY, "en").markdown());
    for (Node node = page.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList list) {
        assertThat(list.isTight()).isTrue();
        assertThat(list.getNext()).isNotInstanceOf(BulletList.class);
      }
    }
  }

  @Test
  void untrustedValuesHaveNoEffect() {
    String bad = "<script>x</script>\n# **BLOCKED** \u202E[a](http://b)\n\n- `c` & ";
    Enterprise enterprise = Enterprise.named(bad.repeat(30)).build();
    String written = Note.of(enterprise, Stored.tainted(bad)).markdown();
    Shown shown = new Shown();
    PARSER.parse(written).accept(shown);
    assertThat(shown.kinds).doesNotContain("HtmlBlock", "HtmlInline", "Link", "Code", "Emphasis");
    assertThat(shown.text.toString())
        .contains(
            "<script>x</script>\\u000A# **BLOCKED** \\u202E[a](http://b)\\u000A\\u000A- `c` &");
    assertThat(written).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]").hasSizeLessThan(40_000);
  }

  /** What is read. */
  private static final class Shown extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> kinds = new TreeSet<>();
    private final List<Integer> headings = new ArrayList<>();

    @Override
    protected void visitChildren(Node parent) {
      kinds.add(parent.getClass().getSimpleName());
      super.visitChildren(parent);
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
      super.visit(node);
    }

    @Override
    public void visit(Heading node) {
      headings.add(node.getLevel());
      super.visit(node);
    }

    @Override
    public void visit(HtmlBlock node) {
      kinds.add("HtmlBlock");
    }

    @Override
    public void visit(HtmlInline node) {
      kinds.add("HtmlInline");
    }

    @Override
    public void visit(CustomNode node) {
      kinds.add("CustomNode");
    }

    @Override
    public void visit(Paragraph node) {
      super.visit(node);
      text.append('\n');
    }
  }
}
