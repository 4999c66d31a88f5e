package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What texts are filled with. */
final class PlaceholderCheck implements LawPart {

  private static final List<String> KINDS = List.of("name", "authority", "channel", "result");

  @Override
  public void look(LawView view) {
    TextSpeakers speakers = new TextSpeakers(view.law());
    for (String language : Texts.LANGUAGES) {
      Optional<PropertiesText> file = view.law().pack().texts(language);
      if (file.isEmpty()) continue;
      for (Entry entry : file.get().entries()) look(entry, language, file.get(), speakers, view);
    }
  }

  private static void look(
      Entry entry, String language, PropertiesText file, TextSpeakers speakers, LawView view) {
    Entry other = otherLanguage(entry.key(), language, view);
    Set<String> there = other == null ? Set.of() : texts(Placeholder.in(other.value()));
    List<Placeholder> placeholders = Placeholder.in(entry.value());
    boolean known = true;
    for (Placeholder each : placeholders) {
      int begin = placeOf(each, entry, file);
      if (!each.closed()) {
        view.add(
            Kind.UNCLOSED_BRACE,
            file,
            begin,
            begin + 1,
            "a brace is not closed",
            "add `}` behind the name of the value");
        return;
      }
      known &= kind(each, begin, file, view);
      if (known) known = name(each, begin, entry, file, there, speakers, view);
    }
    if (!known || other == null || view.isDoubtfulText(entry.key())) return;
    Set<String> here = texts(placeholders);
    Set<String> missing = new TreeSet<>(there);
    missing.removeAll(here);
    // Told once: where the placeholder is missing, and all that the other language shows is known.
    boolean theirsKnown =
        missing.stream().allMatch(each -> isKnown(each, entry.key(), speakers, view));
    if (missing.isEmpty() || !theirsKnown) return;
    view.addAtValue(
        Kind.PLACEHOLDER_DIFFERS,
        file,
        entry,
        "the other language also shows `{%s}` in this text"
            .formatted(String.join("}`, `{", missing)),
        "show the same values in both languages");
  }

  private static boolean isKnown(
      String placeholder, String key, TextSpeakers speakers, LawView view) {
    String name = placeholder.substring(placeholder.indexOf(':') + 1);
    String kind = placeholder.substring(0, Math.max(0, placeholder.indexOf(':')));
    if (!kind.isEmpty() && !KINDS.contains(kind)) return false;
    return speakers.lacking(key, name).isEmpty() || view.law().written().facts().contains(name);
  }

  private static Set<String> texts(List<Placeholder> placeholders) {
    Set<String> texts = new TreeSet<>();
    for (Placeholder each : placeholders) texts.add(each.text());
    return texts;
  }

  private static @Nullable Entry otherLanguage(String key, String language, LawView view) {
    for (String other : Texts.LANGUAGES) {
      if (other.equals(language)) continue;
      Optional<Entry> found = view.law().pack().texts(other).flatMap(texts -> texts.entry(key));
      if (found.isPresent()) return found.get();
    }
    return null;
  }

  private static int placeOf(Placeholder each, Entry entry, PropertiesText file) {
    String text = file.source().text();
    int found = text.indexOf("{" + each.text(), entry.valueBegin());
    return found >= 0 && found < entry.valueEnd() ? found : entry.valueBegin();
  }

  /** Whether the word before the colon is one. */
  private static boolean kind(Placeholder each, int begin, PropertiesText file, LawView view) {
    String kind = each.kind();
    if (kind.isEmpty() || kind.equals("name")) return true;
    if (!view.law().keys(Texts.LANGUAGES.get(0), kind).isEmpty()) return true;
    String meant = DidYouMean.of(kind.strip().toLowerCase(Locale.ROOT), KINDS).orElse("name");
    view.add(
        Kind.UNKNOWN_PLACEHOLDER,
        file,
        begin,
        begin + each.text().length() + 2,
        "`%s` is no kind of text; did you mean `{%s:%s}`?"
            .formatted(kind, meant, each.name().strip()),
        "before the colon there can stand name, authority, channel or result");
    return false;
  }

  private static boolean name(
      Placeholder each,
      int begin,
      Entry entry,
      PropertiesText file,
      Set<String> there,
      TextSpeakers speakers,
      LawView view) {
    List<RuleAt> lacking = speakers.lacking(entry.key(), each.name());
    if (view.isDoubtfulText(entry.key())) return true;
    boolean unused = entry.key().startsWith("note.") && !speakers.has(entry.key());
    boolean bound = lacking.isEmpty() && speakers.has(entry.key());
    if (unused || bound) return true;
    if (isFact(each.name(), entry.key(), view)) return true;
    if (lacking.stream().anyMatch(rule -> view.isDoubtful(rule.name()))) return true;
    if (!lacking.isEmpty() && there.contains(each.text())) {
      view.doubt(entry.key());
      notBound(each, entry, lacking.get(0), speakers, view);
      return false;
    }
    if (lacking.isEmpty() && !isFilled(entry.key())) return true;
    Set<String> known = speakers.bound(entry.key());
    Set<String> unseen = new TreeSet<>(there);
    for (Placeholder here : Placeholder.in(entry.value())) unseen.remove(here.text());
    Optional<String> meant =
        unseen.size() == 1 ? unseen.stream().findFirst() : DidYouMean.of(each.name(), known);
    view.add(
        Kind.UNKNOWN_PLACEHOLDER,
        file,
        begin,
        begin + each.text().length() + 2,
        "nothing fills `{%s}`".formatted(each.text())
            + meant.map("; did you mean `{%s}`?"::formatted).orElse(""),
        unseen.size() == 1 && meant.isPresent()
            ? "write `{%s}`, as the other language does".formatted(meant.get())
            : "bind `$%s` in the rule, name a fact of the profile, or take it out"
                .formatted(each.name()));
    return false;
  }

  private static boolean isFilled(String key) {
    return key.startsWith("note.") || key.startsWith("condition.");
  }

  private static boolean isFact(String name, String key, LawView view) {
    return !key.startsWith("note.") && view.law().written().facts().contains(name);
  }

  /** Both languages show it: most likely the rule has another name for it. */
  private static void notBound(
      Placeholder each, Entry entry, RuleAt rule, TextSpeakers speakers, LawView view) {
    CodeUse use = speakers.speaks(entry.key(), rule);
    Set<String> bound = rule.bound();
    String meant = DidYouMean.of(each.name(), bound).map(" instead of `$%s`"::formatted).orElse("");
    String message =
        "the text `%s` shows `{%s}`, which this rule does not bind"
            .formatted(entry.key(), each.text());
    String wayOut = "bind `$%s` in the rule%s, or correct the text".formatted(each.name(), meant);
    if (use == null) view.addAt("message", Kind.UNKNOWN_PLACEHOLDER, rule, message, wayOut);
    else view.add(Kind.UNKNOWN_PLACEHOLDER, rule, use.begin(), use.end(), message, wayOut);
  }
}
