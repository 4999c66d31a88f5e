package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.DrlFile.Field;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The facts that a pack declares. */
final class DeclarationsCheck implements Check {

  /** What the compiled rules import under the same name. */
  private static final Set<String> TAKEN = Set.of("D", "ConstraintType");

  private static final List<String> USUAL =
      List.of("String", "boolean", "int", "LocalDate", "List");

  @Override
  public void look(CheckedPack checked, Report report) {
    Set<String> names = new HashSet<>();
    for (DrlFile file : checked.pack().files()) {
      Telling telling = Telling.of(report, file, null);
      for (Declaration each : file.declarations()) {
        name(each, names, telling);
        fields(checked, each, telling);
      }
    }
  }

  private static void name(Declaration declared, Set<String> names, Telling telling) {
    String name = declared.name();
    boolean ours = FactStages.facts().stream().anyMatch(fact -> fact.getSimpleName().equals(name));
    String wrong = "";
    if (!names.add(name)) wrong = "`%s` is declared twice in the pack";
    else if (ours) wrong = "`%s` is the name of a fact of the library";
    else if (TAKEN.contains(name)) wrong = "the rules cannot be compiled with a fact named `%s`";
    else if (isOfJava(name)) wrong = "`%s` is a name of Java, and cannot be that of a fact";
    else if (!Character.isUpperCase(name.charAt(0))) {
      wrong = "the name of a fact begins with a capital letter, and `%s` does not";
    }
    if (wrong.isEmpty()) return;
    telling.tell(
        Kind.DECLARED_NAME,
        declared.nameBegin(),
        declared.nameBegin() + name.length(),
        wrong.formatted(name),
        "give it a name of its own, as in `FilingWaived`");
  }

  private static boolean isOfJava(String name) {
    if (SourceVersion.isKeyword(name)) return true;
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static void fields(CheckedPack checked, Declaration declared, Telling telling) {
    Set<String> names = new HashSet<>();
    for (Field each : declared.fields()) {
      String name = each.name();
      String wrong = "";
      if (!names.add(name)) wrong = "the fact has two fields `%s`";
      else if (name.equals("record") || SourceVersion.isKeyword(name)) {
        wrong = "`%s` is a word of Java, and cannot be the name of a field";
      } else if (name.startsWith("$") || !Character.isLowerCase(name.charAt(0))) {
        wrong = "the name of a field begins with a small letter, and `%s` does not";
      }
      if (wrong.isEmpty()) type(checked, each, telling);
      else {
        telling.tell(
            Kind.DECLARED_FIELD,
            each.begin(),
            each.begin() + name.length(),
            wrong.formatted(name),
            "give it another name, as in `kept`");
      }
    }
  }

  private static void type(CheckedPack checked, Field field, Telling telling) {
    if (checked.types().of(field.type()).isPresent()) return;
    String bare = field.type().replaceAll("[<\\[].*", "");
    if (checked.types().isMeantByABadImport(bare)) return;
    Optional<String> fullName = checked.importable().fullName(bare);
    List<String> known = new ArrayList<>(USUAL);
    known.addAll(checked.types().names());
    Optional<String> meant = DidYouMean.of(bare, known);
    int end = field.typeBegin() + bare.length();
    telling.tell(
        fullName.isPresent() ? Kind.NOT_IMPORTED : Kind.DECLARED_FIELD,
        field.typeBegin(),
        end,
        fullName.isPresent()
            ? "`%s` is not imported".formatted(bare)
            : "no kind of value is called `%s`".formatted(bare),
        fullName
            .map("add `import %s;` at the head of the file, below `package`"::formatted)
            .orElse(
                meant
                    .map("write `%s`"::formatted)
                    .orElse("write one of %s".formatted(String.join(", ", USUAL)))),
        fullName.isEmpty() && meant.isPresent()
            ? new Edit[] {new Edit(field.typeBegin(), end, meant.get())}
            : new Edit[0]);
  }
}
