package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack with a step that exists from 2022 on, a condition, a material, a note and a fact. */
final class SmallPack {

  private static final String RULES =
      """
      package small;
      import io.github.tradequalification.Trade;
      import io.github.tradequalification.rule.*;
      global Conclusions conclude;
      rule "There is a filing"
        @from("2022-01-01")
        @source("a test")
        ruleflow-group "outline"
      when
        Always()
      then
        conclude.step("filing").order(1).needsEveryCondition().workingDays(1, 3);
      end
      rule "There is a scope"
        @source("a test")
        ruleflow-group "outline"
      when
        Always()
      then
        conclude.step("first").order(0);
        conclude.condition("scope").order(1).bindsByLaw().restsOn("businessScope");
      end
      rule "Whoever exports files"
        @from("2022-01-01")
        @source("a test")
        ruleflow-group "procedure"
      when
        Trade(exports == true)
      then
        conclude.required("filing");
        conclude.asks("filing").copyOf("licence");
      end
      rule "Whoever exports is told so"
        @source("a test")
        ruleflow-group "advice"
      when
        Trade(exports == true)
      then
        conclude.note("exporter");
      end
      """;
  private static final String TEXTS =
      """
      step.filing=A filing
      step.first=A beginning
      material.licence=A licence
      condition.scope=Scope
      condition.scope.met=Met
      condition.scope.not-met=Not met
      condition.scope.not-met.remedy=Mend it
      condition.scope.unknown=Not known
      condition.scope.unknown.remedy=Ask
      note.exporter=You export goods, and so the tax bureau wants to hear of you every month
      fact.facts.brand=Brand
      """;

  private SmallPack() {}

  /** Writes it into a folder, builds it there, and returns the loader that sees it. */
  static ClassLoader in(Path root) {
    try {
      Path folder = Files.createDirectories(root.resolve("resources/small"));
      Files.writeString(folder.resolve("rules.drl"), RULES);
      Files.writeString(folder.resolve("texts_en.properties"), TEXTS);
      Files.writeString(folder.resolve("texts_zh.properties"), TEXTS.replace("You", "你"));
      Files.writeString(
          folder.resolve("pack.properties"),
          """
          id=small
          vocabulary=1
          version=1
          title=Small
          firstDay=2020-01-01
          sourcesChecked=2026-01-01
          fact.brand=text
          """);
      PackJar built = PackBuilder.build(PackFolder.of(folder), List.of());
      return PackBuilder.loader(built, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PackInspection inspect(ClassLoader loader) {
    return PackInspection.of(loader, "small");
  }
}
