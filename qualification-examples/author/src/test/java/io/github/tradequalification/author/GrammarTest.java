package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.antlr4.DRL10ParserWrapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grammar that editors read rules with (that of DRL10, which the language server of Drools
 * uses) finds nothing wrong with ours, and understands them as our reader does.
 */
class GrammarTest {

  static List<SourceText> files() throws IOException {
    return ShippedRules.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothReadTheSame(SourceText source) {
    DRL10ParserWrapper editor = new DRL10ParserWrapper(null);
    PackageDescr theirs = editor.parse(source.text());
    assertThat(editor.getErrorMessages()).as(source.name()).isEmpty();
    DrlFile ours = DrlReader.read(source);
    assertThat(ours.faults()).isEmpty();
    assertThat(ours.rules().stream().map(GrammarTest::told))
        .containsExactlyElementsOf(theirs.getRules().stream().map(GrammarTest::told).toList());
    assertThat(ours.declarations()).hasSameSizeAs(theirs.getTypeDeclarations());
    assertThat(ours.imports()).hasSameSizeAs(theirs.getImports());
    assertThat(ours.globals()).hasSameSizeAs(theirs.getGlobals());
  }

  private static String told(RuleDescr rule) {
    List<String> patterns = new ArrayList<>();
    collect(rule.getLhs(), patterns);
    List<String> names =
        new ArrayList<>(rule.getAnnotations().stream().map(AnnotationDescr::getName).toList());
    Collections.sort(names);
    return told(rule.getName(), names, rule.getAttributes().keySet().toString(), patterns);
  }

  private static String told(Rule rule) {
    List<String> patterns = new ArrayList<>();
    for (Condition each : rule.when()) collect(each, patterns);
    List<String> names =
        new ArrayList<>(rule.annotations().stream().map(Rule.Annotation::name).toList());
    Collections.sort(names);
    List<String> attributes = rule.attributes().stream().map(Rule.Attribute::name).toList();
    return told(rule.name(), names, attributes.toString(), patterns);
  }

  private static String told(
      String name, List<String> annotations, String attributes, List<String> patterns) {
    return name + " " + annotations + " " + attributes + " " + patterns;
  }

  private static void collect(BaseDescr part, List<String> patterns) {
    if (part instanceof PatternDescr pattern) {
      if (pattern.getSource() instanceof AccumulateDescr sum) collect(sum.getInput(), patterns);
      else patterns.add(pattern.getIdentifier() + " : " + pattern.getObjectType());
    } else if (part instanceof ConditionalElementDescr group) {
      for (Object each : group.getDescrs()) collect((BaseDescr) each, patterns);
    }
  }

  private static void collect(Condition part, List<String> patterns) {
    if (part instanceof Condition.Pattern pattern) {
      patterns.add(pattern.variable() + " : " + pattern.type());
    } else if (part instanceof Condition.Group group) {
      for (Condition each : group.parts()) collect(each, patterns);
    } else if (part instanceof Condition.Accumulate sum) {
      for (Condition each : sum.source()) collect(each, patterns);
    }
  }
}
