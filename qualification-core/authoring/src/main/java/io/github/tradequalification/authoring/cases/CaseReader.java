package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Codes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads cases. Used once. */
final class CaseReader {

  private record Draft(Node node, boolean sound) {}

  private final Faults faults = new Faults();
  private final CaseFiles files;
  private final Codes codes;
  private final LocalDate firstDay;
  private final Profiles profiles;

  CaseReader(Path folder, PackInspection packs) {
    this.files = new CaseFiles(folder, faults);
    this.codes = packs.codes();
    this.firstDay = packs.days().get(0);
    this.profiles = new Profiles(codes, faults);
  }

  Cases read() {
    return read(files.cases());
  }

  Cases read(String file, String text) {
    @Nullable Node all = NodeReader.read(file, text, faults);
    return read(all == null ? List.of() : List.of(all));
  }

  private Cases read(List<Node> texts) {
    Map<String, Node> bases = files.profiles();
    Map<String, Enterprise> sound = new TreeMap<>();
    bases.forEach(
        (name, node) -> {
          @Nullable Enterprise enterprise = profiles.read(node);
          if (enterprise != null) sound.put(name, enterprise);
        });
    List<Draft> drafts = new ArrayList<>();
    for (Node text : texts) {
      if (!text.isList())
        Form.refuse(text, "a list of cases, each with a dash or in braces", faults);
      for (Node each : text.items()) {
        int before = faults.count();
        CaseForm.CASE.check(each, codes, faults);
        drafts.add(new Draft(each, faults.count() == before));
      }
    }
    Beginnings beginnings =
        new Beginnings(drafts.stream().map(Draft::node).toList(), bases, faults);
    List<LawCase> cases = new ArrayList<>();
    for (Draft draft : drafts) {
      @Nullable LawCase made = made(draft, beginnings);
      if (made != null) cases.add(made);
    }
    return new Cases(cases, faults.sorted(), sound);
  }

  private @Nullable LawCase made(Draft draft, Beginnings beginnings) {
    Node node = draft.node();
    int before = faults.count();
    @Nullable Node profile = beginnings.profileOf(node);
    @Nullable Enterprise enterprise = null;
    if (profile != null) {
      enterprise = profiles.read(profile);
      @Nullable Node unknown = node.get("unknown");
      profiles.checkCodes(profile, unknown == null ? List.of() : unknown.items());
    }
    @Nullable LocalDate asOf = Forms.day(node.get("asOf"));
    @Nullable LocalDate lawOf = node.get("lawOf") == null ? asOf : Forms.day(node.get("lawOf"));
    @Nullable Node law = node.get(node.get("lawOf") == null ? "asOf" : "lawOf");
    if (law != null && lawOf != null && lawOf.isBefore(firstDay)) {
      faults.add(
          law.place(),
          "the packs know no law before " + firstDay,
          "write a later day, or give `lawOf`");
    }
    @Nullable Node expect = node.get("expect");
    boolean sound = draft.sound() && faults.count() == before;
    if (!sound || enterprise == null || asOf == null || lawOf == null || expect == null)
      return null;
    return new LawCase(
        node.place(),
        Beginnings.text(node, "name"),
        enterprise,
        asOf,
        lawOf,
        Locale.forLanguageTag(
            node.get("language") == null ? "en" : Beginnings.text(node, "language")),
        new Expected(expect));
  }
}
