package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.text.NearestCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The profiles that cases begin with: one of a file, that of another case, or one of its own. */
final class Beginnings {

  private static final String LIKE = "like";
  private static final String PROFILE = "profile";

  private final Map<String, Node> cases = new LinkedHashMap<>();
  private final Map<String, Node> profiles;
  private final Faults faults;
  private final IdentityHashMap<Node, Node> made = new IdentityHashMap<>();
  private final Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());

  Beginnings(List<Node> cases, Map<String, Node> profiles, Faults faults) {
    this.profiles = profiles;
    this.faults = faults;
    for (Node each : cases) {
      @Nullable Node name = each.get("name");
      String text = name == null ? null : name.text();
      if (name == null || text == null) continue;
      Node before = this.cases.putIfAbsent(text, each);
      if (before != null) {
        faults.add(
            name.place(),
            "another case has this name, at " + before.place(),
            "give each a sentence of its own");
      }
    }
  }

  /** The profile of a case with its changes, null if something is wrong with how it begins. */
  @Nullable Node profileOf(Node lawCase) {
    return profileOf(lawCase, new ArrayList<>());
  }

  private @Nullable Node profileOf(Node lawCase, List<Node> way) {
    @Nullable Node known = made.get(lawCase);
    if (known != null || refused.contains(lawCase)) return known;
    way.add(lawCase);
    @Nullable Node begun = begun(lawCase, way);
    if (begun == null) {
      refused.add(lawCase);
      return null;
    }
    Node profile = Change.of(begun, lawCase, faults);
    made.put(lawCase, profile);
    return profile;
  }

  private @Nullable Node begun(Node lawCase, List<Node> way) {
    @Nullable Node like = lawCase.get(LIKE);
    @Nullable Node own = lawCase.get(PROFILE);
    if ((like == null) == (own == null)) {
      faults.add(
          lawCase.place(),
          like == null ? "a case needs a profile" : "a case begins with one profile, not two",
          "give either `like`, the name of a profile or of another case, or `profile`");
      return null;
    }
    if (own != null) return own;
    String name = like == null ? null : like.text();
    return like == null || name == null ? null : named(like, name, way);
  }

  private @Nullable Node named(Node like, String name, List<Node> way) {
    @Nullable Node profile = profiles.get(name);
    @Nullable Node other = cases.get(name);
    if (profile != null && other != null) {
      faults.add(
          like.place(),
          "`" + name + "` is a profile and the name of a case",
          "rename one, so that it is clear which is meant");
      return null;
    }
    if (profile != null) return profile;
    if (other == null) {
      Set<String> there = new TreeSet<>(profiles.keySet());
      there.addAll(cases.keySet());
      faults.add(
          like.place(),
          "there is no profile and no case `" + name + "`",
          Faults.wayOut(name, there.size() > profiles.size() + 5 ? nearest(name, there) : there));
      return null;
    }
    if (way.contains(other)) {
      faults.add(
          like.place(),
          "the cases begin with each other: " + told(way, other),
          "let one of them begin with a profile");
      return null;
    }
    return profileOf(other, way);
  }

  /** The profiles, and no long list of cases. */
  private Set<String> nearest(String name, Set<String> all) {
    Set<String> told = new TreeSet<>(profiles.keySet());
    String near = NearestCode.near(name, all);
    if (near != null) told.add(near);
    return told;
  }

  private static String told(List<Node> way, Node end) {
    List<String> names = new ArrayList<>();
    for (Node each : way.subList(way.indexOf(end), way.size()))
      names.add("`" + text(each, "name") + "`");
    return String.join(", ", names);
  }

  /** The text of a property that is known to have one. */
  static String text(Node lawCase, String property) {
    Node value = lawCase.get(property);
    return value == null ? "" : String.valueOf(value.text());
  }
}
