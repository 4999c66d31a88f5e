package io.github.tradequalification.authoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a path such as {@code documents[3].form} leads, or the last value on the way. Immutable.
 *
 * @param place of the value; of a property that of its name
 * @param without the whole without that value, or without the item it should lie in; null if
 *     nothing can be taken out
 */
record NodePath(Place place, @Nullable Node without) {

  static NodePath of(Node whole, String path) {
    if (path.isEmpty()) return new NodePath(whole.place(), null);
    return whole.isList() ? ofItem(whole, path) : ofProperty(whole, path);
  }

  private static NodePath ofItem(Node list, String path) {
    int close = path.indexOf(']');
    if (!path.startsWith("[") || close < 0) return new NodePath(list.place(), null);
    int index = Integer.parseInt(path.substring(1, close));
    if (index >= list.items().size()) return new NodePath(list.place(), null);
    NodePath inner = of(list.items().get(index), rest(path.substring(close + 1)));
    List<Node> items = new ArrayList<>(list.items());
    if (inner.without == null) items.remove(index);
    else items.set(index, inner.without);
    return new NodePath(inner.place, list.with(items));
  }

  private static NodePath ofProperty(Node object, String path) {
    @Nullable String name = null;
    for (String each : object.properties().keySet()) {
      boolean leads =
          path.equals(each) || path.startsWith(each + ".") || path.startsWith(each + "[");
      if (leads && (name == null || each.length() > name.length())) name = each;
    }
    Node.@Nullable Property property = name == null ? null : object.properties().get(name);
    if (name == null || property == null) return new NodePath(object.place(), null);
    String rest = rest(path.substring(name.length()));
    NodePath inner = of(property.value(), rest);
    Map<String, Node.Property> properties = new LinkedHashMap<>(object.properties());
    if (inner.without == null) properties.remove(name);
    else properties.put(name, new Node.Property(property.place(), inner.without));
    Place place = rest.isEmpty() ? property.place() : inner.place;
    return new NodePath(place, object.with(properties));
  }

  private static String rest(String path) {
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
