package io.github.tradequalification.authoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case changes of the profile it begins with. */
final class Change {

  private static final String DOCUMENTS = "documents";

  private Change() {}

  /** The profile with what the case changes, leaves out and adds. */
  static Node of(Node profile, Node lawCase, Faults faults) {
    Node changed = profile;
    @Nullable Node change = lawCase.get("change");
    if (change != null) changed = merged(changed, change);
    @Nullable Node without = lawCase.get("without");
    if (without != null) {
      for (Node dropped : without.items()) changed = dropped(changed, dropped, faults);
    }
    changed = added(changed, DOCUMENTS, lawCase.get("with"));
    return added(changed, "completedSteps", lawCase.get("steps"));
  }

  /** As in RFC 7396; a null stays, which a profile reads as not known. */
  private static Node merged(Node target, Node patch) {
    if (!patch.isObject()) return patch;
    Map<String, Node.Property> merged = new LinkedHashMap<>(target.properties());
    patch
        .properties()
        .forEach((name, property) -> merged.put(name, merged(target, name, property)));
    return patch.with(merged);
  }

  private static Node.Property merged(Node target, String name, Node.Property property) {
    @Nullable Node before = target.get(name);
    boolean inner = before != null && before.isObject() && property.value().isObject();
    if (before == null || !inner) return property;
    return new Node.Property(property.place(), merged(before, property.value()));
  }

  private static Node dropped(Node profile, Node described, Faults faults) {
    String text = described.text();
    Node documents = profile.get(DOCUMENTS);
    if (text == null) return profile;
    List<Node> kept = new ArrayList<>();
    List<Node> all = documents == null ? List.of() : documents.items();
    for (Node document : all) {
      String material = word(document, "material");
      boolean is = text.equals(material) || text.equals(material + " " + word(document, "form"));
      if (!is) kept.add(document);
    }
    if (kept.size() == all.size()) {
      List<String> there =
          all.stream().map(each -> word(each, "material") + " " + word(each, "form")).toList();
      faults.unknown(
          described.place(), "the profile has no `" + text + "` to leave out", text, there);
      return profile;
    }
    return documents == null ? profile : profile.with(DOCUMENTS, documents.with(kept));
  }

  private static String word(Node document, String property) {
    Node value = document.get(property);
    return value == null ? "" : String.valueOf(value.text());
  }

  private static Node added(Node profile, String list, @Nullable Node added) {
    if (added == null || added.items().isEmpty()) return profile;
    Node before = profile.get(list);
    List<Node> all = new ArrayList<>(before == null ? List.of() : before.items());
    all.addAll(added.items());
    return profile.with(list, (before == null ? added : before).with(all));
  }
}
