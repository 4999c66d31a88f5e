package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack in a folder, with one step, a rule that asks for it from 2022 on, and a note. */
final class WrittenPack {

  static final String RULES =
      """
      package small;
      import io.github.tradequalification.Trade;
      import io.github.tradequalification.rule.*;
      global Conclusions conclude;
      declare Exporter
      end
      rule "There is a filing"
        @source("a test")
        ruleflow-group "outline"
      when
        Always()
      then
        conclude.step("filing").order(1).workingDays(1, 3);
      end
      rule "Whoever exports is an exporter"
        @source("a test")
        ruleflow-group "concepts"
      when
        Trade(exports == true)
      then
        insert(new Exporter());
      end
      rule "Exporters file"
        @from("2022-01-01")
        @source("a test")
        ruleflow-group "procedure"
      when
        Exporter()
      then
        conclude.required("filing");
      end
      rule "Importers are told so"
        @source("a test")
        ruleflow-group "advice"
      when
        Trade(imports == true)
      then
        conclude.note("importer");
      end
      """;
  private static final String CASES =
      """
      - name: an exporter files from the first day of the rule on
        profile: {name: A, trade: {exports: true}}
        asOf: 2022-01-01
        expect: {steps: {filing: ALLOWED}, nextStep: {step: filing, min: 1}}
      - name: an exporter did not file before
        profile: {name: A, trade: {exports: true}}
        asOf: 2021-12-31
        expect: {steps: {filing: NOT_REQUIRED}}
      - name: whoever does not export does not file
        profile: {name: A, trade: {exports: false}}
        asOf: 2022-01-01
        expect: {steps: {filing: NOT_REQUIRED}}
      - name: an exporter on record has filed
        profile:
          name: A
          trade: {exports: true}
          completedSteps: [{step: filing, completedOn: 2022-01-01}]
        asOf: 2022-01-02
        expect: {steps: {filing: DONE}}
      """;

  private final Path root;

  private WrittenPack(Path root) {
    this.root = root;
  }

  static WrittenPack in(Path root) throws IOException {
    WrittenPack pack = new WrittenPack(root);
    pack.write("rules.drl", RULES);
    for (String language : List.of("en", "zh")) {
      pack.write(
          "texts_" + language + ".properties", "step.filing=A filing\nnote.importer=Imports\n");
    }
    pack.write(
        "pack.properties",
        """
        id=small
        vocabulary=1
        version=1
        title=Small
        firstDay=2020-01-01
        sourcesChecked=2026-01-01
        """);
    pack.write("cases/cases.yaml", CASES);
    return pack;
  }

  WrittenPack write(String file, String text) throws IOException {
    Path written = folder().resolve(file);
    Files.createDirectories(written.getParent());
    Files.writeString(written, text);
    return this;
  }

  Path folder() {
    return root.resolve("resources/small");
  }

  MutationReport mutated(Mutation.Choice choice) throws IOException {
    return Mutation.run(PackFolder.of(folder()), List.of(), choice, (done, of, survived) -> {});
  }
}
